import { headSeal, submissionSeal } from '../chain.ts';
import { type Database, firstRow, rowsOfEach, type Transaction } from '../query.ts';
import type { Seal } from '../seal.ts';
import type { NewSubmission, Operation, Scope, SubmissionRecord, SubmitOutcome } from '../store.ts';
import { advance, begunState, lockedState } from './assessment.ts';
import { earlierRun, operationRow, recordOperation } from './recorded-operation.ts';
import { newestSubmission, numberedSubmission, toSubmission } from './submissions.ts';
import { deltaRow } from './tally-delta.ts';
import { takesWrites, waveGate } from './waves.ts';

/** One submission stands until its assessment is opened again; a repeated operation is told of its own, also after that. */
export function* submit(
  db: Database,
  seal: Seal,
  scope: Scope,
  submission: NewSubmission,
  operation: Operation,
): Transaction<SubmitOutcome> {
  const [[assessment], [wave], [before], [recorded]] = yield* rowsOfEach(
    lockedState(db, scope),
    waveGate(db, scope),
    newestSubmission(db, scope),
    operationRow(db, scope, operation),
  );
  const earlier = earlierRun(recorded, 'submit', operation);
  if (earlier === 'key-reused') return { kind: 'key-reused' };
  if (earlier !== null) return { kind: 'submitted', submission: yield* submittedBy(db, scope, earlier.result) };
  if (assessment !== undefined && assessment.submitted_at !== null) return { kind: 'already-submitted' };
  if (!takesWrites(wave, operation.at)) return { kind: 'wave-closed' };
  if ((assessment?.revision ?? 0) !== submission.expectedRevision) return { kind: 'stale' };

  const { at } = operation;
  const state = yield* begunState(db, seal, scope, assessment, at);
  const { modelVersion, groups, answers, evaluation, figures, receipt } = submission;
  const number = (before?.number ?? 0) + 1;
  const revision = state.revision + 1;
  const row = {
    ...{ municipality: scope.municipality, wave: scope.wave, number, assessment_revision: revision, at },
    ...{ model_version: modelVersion, receipt, groups: JSON.stringify(groups) },
    ...{ figures: figures === null ? null : JSON.stringify(figures), answers, evaluation },
    figured: figures === null ? (0 as const) : (1 as const),
  };
  const link = submissionSeal(seal, state.seal, row);
  const submitted: Submitted = { receipt, submission: number };
  yield* rowsOfEach(
    advance(db, { ...scope, revision, submitted_at: at, seal: headSeal(seal, link) }),
    recordOperation(db, seal, scope, 'submit', operation, submitted),
    db.insertInto('submission').values({ ...row, seal: link }),
    db.insertInto('tally_delta').values(deltaRow(scope, 'submitted', number, groups)),
  );
  return { kind: 'submitted', submission: toSubmission(row) };
}

/** What an operation records; editions that knew one submission recorded no number. */
interface Submitted {
  readonly receipt: string;
  readonly submission?: number;
}

function* submittedBy(db: Database, scope: Scope, result: string): Transaction<SubmissionRecord> {
  const { submission: number = 1 }: Submitted = JSON.parse(result);
  const row = yield* firstRow(numberedSubmission(db, scope, number));
  if (row === undefined)
    throw new Error(`Submission ${number} of ${scope.municipality} is recorded, and is not there.`);
  return toSubmission(row);
}
