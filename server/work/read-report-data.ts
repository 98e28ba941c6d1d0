import { evaluate } from '../../model/action/evaluate.ts';
import type { Evaluation } from '../../model/action/evaluation.ts';
import type { Publication } from '../../model/benchmark/publication.ts';
import { coreModel } from '../../model/flow/core-model.ts';
import { replay } from '../../model/flow/path.ts';
import type { Answers } from '../../model/format/answer.ts';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import type { AnswerRemark, ReportData } from '../report/report-data.ts';
import type { AnswerRecord, FrozenText } from '../storage/store.ts';
import { answersOf } from './answers-of.ts';
import { dayInGermany } from './day-in-germany.ts';
import { instantOf } from './instant.ts';
import { type KeptWays, keptWays } from './kept-ways.ts';
import { municipalityOf, municipalityReply, peerGroups } from './municipality-of.ts';
import { readDevelopment } from './read-development.ts';
import { readPlan } from './read-plan.ts';
import type { Principal } from './session-token.ts';
import { pinnedWave } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

/**
 * What the reports of whoever asks are made from: the frozen evaluation, or before the submission what the present answers come to,
 * with the newest benchmark there is, the plan and the development over the waves they may know.
 *
 * @param wayOf keeps the ways that it finds; default: for this once
 * @throws Refusal `municipality.unknown`
 */
export async function readReportData(
  work: Workplace,
  principal: Principal,
  { invented, wayOf = keptWays() }: { readonly invented: boolean; readonly wayOf?: KeptWays },
): Promise<ReportData> {
  const { scope } = principal;
  const { wave, pinned } = await pinnedWave(work, scope.wave);
  const municipality = await municipalityOf(work, scope.municipality);
  const record = await work.store.assessment(scope);
  const submission = await work.store.submission(scope);
  const answers = answersOf(record.answers);
  const quick = submission === null && isQuick(pinned.model, answers);
  const model = quick ? coreModel(pinned.model) : pinned.model;
  const evaluation: Evaluation = submission ? JSON.parse(submission.evaluation) : evaluate(model, answers);
  return {
    model,
    quick,
    answers,
    remarks: remarksOf(record.answers),
    evaluation,
    wayUp: wayOf(scope, record, model),
    publication: quick ? null : await newestBenchmark(work),
    groups: submission?.groups ?? (await peerGroups(work, pinned.model, scope)),
    plan: await readPlan(work, principal),
    development: await readDevelopment(work, principal),
    municipality: municipalityReply(municipality),
    wave: { id: wave.id, title: JSON.parse(wave.title) },
    submittedAt: submission && instantOf(submission.at),
    receipt: submission?.receipt ?? null,
    invented,
    today: dayInGermany(work.clock()),
  };
}

/** Answers that a quick check ends with: every core question on the path, and no other. */
function isQuick(model: MaturityModel, answers: Answers): boolean {
  const core = model.questions.filter((question) => question.core);
  const beyond = model.questions.some(({ id, core: isCore }) => !isCore && answers.has(id));
  if (core.length === 0 || core.length === model.questions.length || beyond) return false;
  return replay(coreModel(model), answers).steps.every((step) => step.kind === 'skipped' || step.answer !== undefined);
}

function remarksOf(records: readonly AnswerRecord[]): ReadonlyMap<string, AnswerRemark> {
  return new Map(
    records.flatMap(({ question, value, note, evidence, at }): [string, AnswerRemark][] =>
      value === null ? [] : [[question, { note, evidence, at: instantOf(at) }]],
    ),
  );
}

/** The newest publication of any wave: the one that the result page shows. */
async function newestBenchmark({ store }: Workplace): Promise<Publication | null> {
  let newest: FrozenText | null = null;
  for (const { id } of await store.waves()) {
    const published = await store.benchmark(id);
    if (published && (newest === null || published.publishedAt > newest.publishedAt)) newest = published;
  }
  return newest && JSON.parse(newest.text);
}
