import { mayForget } from '../operations/forget.ts';
import { histogramsNow } from '../operations/histograms.ts';
import { talliesNow } from '../operations/tallies.ts';
import type { Engine, SnapshotRead } from '../query.ts';
import type { Seal } from '../seal.ts';
import type { Verification, VerificationChecks } from '../store/verification.ts';
import { administered } from './administered.ts';
import { assessmentPage } from './assessment-page.ts';
import { type AssessmentRows, byAssessment } from './by-assessment.ts';
import { checkAdministration } from './check-administration.ts';
import { checkAnswers } from './check-answers.ts';
import { checkChain } from './check-chain.ts';
import { checkOperations } from './check-operations.ts';
import { checkSubmissions } from './check-submissions.ts';
import { type Findings, findings } from './findings.ts';
import { recount } from './recount.ts';

/** Looks through everything that is sealed, counted or receipted, on one state of the database. */
export async function verifyOn(engine: Engine, seal: Seal, checks: VerificationChecks): Promise<Verification> {
  const found = findings();
  for (const sentence of await engine.inspect()) found.add('file', [], sentence);
  const counts = await engine.snapshot((read) => verifyRows(read, seal, checks, found));
  return { ...counts, count: found.count, findings: found.list };
}

async function verifyRows(read: SnapshotRead, seal: Seal, checks: VerificationChecks, found: Findings) {
  const stored = await read(administered);
  checkAdministration(seal, stored, found);
  const modelIds = new Map(stored.models.map(({ id, version }) => [version, id]));
  const { now = Number.NEGATIVE_INFINITY } = checks;
  const forgettable = new Set(stored.waves.filter((wave) => mayForget(wave, now)).map(({ id }) => id));
  const counted = recount();
  const counts = { assessments: 0, answerEvents: 0, operations: 0, submissions: 0 };
  const check = (rows: AssessmentRows): void => {
    const { scope, assessment } = rows;
    if (assessment === null) found.add('assessment', [scope.municipality, scope.wave], 'is missing, and has rows');
    else checkChain(seal, assessment, rows, found);
    checkAnswers(rows, found);
    checkOperations(seal, rows, forgettable.has(scope.wave), found);
    checkSubmissions(rows, modelIds, checks, found);
    counted.add(rows);
  };
  for (let after: string | null = ''; after !== null; ) {
    const page: Awaited<ReturnType<typeof readPage>> = await readPage(after);
    for (const rows of byAssessment(page)) check(rows);
    counts.assessments += page.assessments.length;
    counts.answerEvents += page.events.length;
    counts.operations += page.operations.length;
    counts.submissions += page.submissions.length;
    checks.progress?.(counts.assessments);
    after = page.next;
  }
  for (const { id } of stored.waves) {
    const told = (table: string, reason: string) => (error: unknown) => {
      if (!(error instanceof SyntaxError)) throw error;
      found.add(table, [id], reason);
      return null;
    };
    const tallies = await read((db) => talliesNow(db, id)).catch(told('tally_delta', 'has names that cannot be read'));
    if (tallies !== null) counted.compareTallies(id, tallies, found);
    const histograms = await histogramsNow(read, id).catch(
      told('histogram', 'has, or its submissions have, figures or groups that cannot be read'),
    );
    if (histograms !== null) counted.compareHistograms(id, histograms, found);
  }
  return { ...counts, administrationEvents: stored.events.length };

  function readPage(after: string) {
    return read((db) => assessmentPage(db, after));
  }
}
