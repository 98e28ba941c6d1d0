import type { Development } from '../../model/contract/development.ts';
import { instantOf } from './instant.ts';
import { type KnownResult, knownResults, resultPairs } from './known-results.ts';
import { measureOutcomes } from './measure-outcomes.ts';
import { resultChange } from './result-change.ts';
import type { Principal } from './session-token.ts';
import type { Workplace } from './workplace.ts';

/**
 * The own results over the waves that whoever asks may know of (Entwicklung), the change from each to the next one, and what became of
 * the measures of the plan (method 6).
 */
export async function readDevelopment(work: Workplace, { scope }: Principal): Promise<Development> {
  const results = await knownResults(work, scope);
  const pairs = await resultPairs(work, results);
  const titles = new Map((await work.store.waves()).map(({ id, title }) => [id, title]));
  return {
    waves: results.map((result, place) => waveOf(result, results[place - 1], titles)),
    changes: pairs.map(resultChange),
    measures: [...(await measureOutcomes(work, scope, results, pairs))],
  };
}

function waveOf(
  { submission, evaluation }: KnownResult,
  before: KnownResult | undefined,
  titles: ReadonlyMap<string, string>,
): Development['waves'][number] {
  const { wave: id, modelVersion, at } = submission;
  return {
    id,
    title: JSON.parse(titles.get(id) ?? '{}'),
    model: modelVersion,
    submittedAt: instantOf(at),
    level: evaluation.level,
    score: evaluation.score.score,
    categories: evaluation.categories.map(({ category, level, score }) => ({ category, level, score })),
    breakBefore: before !== undefined && before.submission.modelVersion !== modelVersion,
  };
}
