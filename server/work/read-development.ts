import type { Development } from '../../model/contract/development.ts';
import { instantOf } from './instant.ts';
import { type KnownResult, knownResults, resultPairs } from './known-results.ts';
import { idsOf } from './known-waves.ts';
import { measureOutcomes } from './measure-outcomes.ts';
import { type KnownPlan, knownPlan } from './read-plan.ts';
import { resultChange } from './result-change.ts';
import type { Principal } from './session-token.ts';
import { waveIn } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

/**
 * The own results over the waves that whoever asks may know of (Entwicklung), the change from each to the next one, and what became of
 * the measures of the plan (method 6).
 */
export async function readDevelopment(work: Workplace, principal: Principal): Promise<Development> {
  return developmentWith(work, principal.scope.municipality, await knownPlan(work, principal));
}

/** The same, of a plan that was read with its waves. */
export async function developmentWith(work: Workplace, municipality: string, plan: KnownPlan): Promise<Development> {
  const results = await knownResults(work, municipality, idsOf(plan.waves));
  const pairs = await resultPairs(work, results);
  return {
    waves: results.map((result, place) => waveOf(result, results[place - 1], plan)),
    changes: pairs.map(resultChange),
    measures: [...(await measureOutcomes(work, municipality, plan, results, pairs))],
  };
}

function waveOf(
  { submission, evaluation }: KnownResult,
  before: KnownResult | undefined,
  { waves }: KnownPlan,
): Development['waves'][number] {
  const { wave: id, modelVersion, at } = submission;
  return {
    id,
    title: JSON.parse(waveIn(waves, id).title),
    model: modelVersion,
    submittedAt: instantOf(at),
    level: evaluation.level,
    score: evaluation.score.score,
    categories: evaluation.categories.map(({ category, level, score }) => ({ category, level, score })),
    breakBefore: before !== undefined && before.submission.modelVersion !== modelVersion,
  };
}
