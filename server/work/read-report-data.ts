import { evaluate } from '../../model/action/evaluate.ts';
import type { Evaluation } from '../../model/action/evaluation.ts';
import { coreModel } from '../../model/flow/core-model.ts';
import { replay } from '../../model/flow/path.ts';
import type { Answers } from '../../model/format/answer.ts';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import { dayInGermany } from '../../model/format/day-in-germany.ts';
import type { AnswerRemark, ReportData } from '../report/report-data.ts';
import type { AnswerRecord } from '../storage/store.ts';
import { answersOf } from './answers-of.ts';
import { type FrozenShelf, frozenShelf, newestOfAll } from './frozen-shelf.ts';
import { instantOf } from './instant.ts';
import { type KeptWays, keptWays } from './kept-ways.ts';
import { municipalityOf, municipalityReply, peerGroups } from './municipality-of.ts';
import { planReply } from './plan-reply.ts';
import { developmentWith } from './read-development.ts';
import { knownPlan } from './read-plan.ts';
import type { Principal } from './session-token.ts';
import { pinnedModel, waveIn } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

/** What reports rest on beside the assessment. */
export interface ReportMeans {
  readonly invented: boolean;
  readonly benchmarks?: FrozenShelf;
  readonly wayOf?: KeptWays;
}

/**
 * What the reports of whoever asks are made from: the frozen evaluation, or before the submission what the present answers come to,
 * with the newest benchmark there is, the plan and the development over the waves they may know.
 *
 * @param benchmarks published ones, of which the newest is the one that the result page shows; default: read for this once
 * @param wayOf keeps the ways that it finds; default: for this once
 * @throws Refusal `municipality.unknown`
 */
export async function readReportData(
  work: Workplace,
  principal: Principal,
  { invented, benchmarks = shelfOf(work), wayOf = keptWays() }: ReportMeans,
): Promise<ReportData> {
  const { scope } = principal;
  const waves = await work.store.waves();
  const wave = waveIn(waves, scope.wave);
  const pinned = await pinnedModel(work, wave.modelVersion);
  const municipality = await municipalityOf(work, scope.municipality);
  const record = await work.store.assessment(scope);
  const submission = await work.store.submission(scope);
  const answers = answersOf(record.answers);
  const quick = submission === null && isQuick(pinned.model, answers);
  const model = quick ? coreModel(pinned.model) : pinned.model;
  const newest = quick ? null : await newestOfAll(benchmarks, waves);
  const plan = await knownPlan(work, principal);
  const evaluation: Evaluation = submission ? JSON.parse(submission.evaluation) : evaluate(model, answers);
  return {
    model,
    quick,
    answers,
    remarks: remarksOf(record.answers),
    evaluation,
    wayUp: wayOf(scope, record, model),
    publication: newest && JSON.parse(newest.frozen.text),
    groups: submission?.groups ?? (await peerGroups(work, pinned.model, scope)),
    plan: planReply(plan.records),
    development: await developmentWith(work, scope.municipality, plan),
    municipality: municipalityReply(municipality),
    wave: { id: wave.id, title: JSON.parse(wave.title) },
    submittedAt: submission && instantOf(submission.at),
    receipt: submission?.receipt ?? null,
    invented,
    today: dayInGermany(work.clock()),
  };
}

function shelfOf({ store, clock }: Workplace): FrozenShelf {
  return frozenShelf((wave) => store.benchmark(wave), clock);
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
