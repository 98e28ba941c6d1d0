import type { MaturityModel } from '../../../format/compiled-model.ts';
import type { QuestionEntry } from '../../../format/model-file.ts';
import { ceiling } from '../paths/ceiling.ts';
import type { Worth } from '../paths/explore.ts';
import type { Subject } from '../subject.ts';

/** Points that a path must bring to questions, by id. */
export type Demands = ReadonlyMap<string, number>;

/** What a point of each question is worth, by id; the shares add up to 1. */
export type Shares = ReadonlyMap<string, number>;

/** Rounding of shares. */
export const tolerance = 1e-6;

/**
 * The highest weighted mean, 0 to 100, that is reached with an answer to each question that is asked; -Infinity where no answers
 * meet the demands. Never too low: a question that may not apply counts as full there, as may what is too entangled to search.
 */
export function highestMean({ groups, budgets }: Subject, shares: Shares, demands: Demands): number {
  const worth = worthOf(shares, demands);
  return groups
    .filter((group) => group.some(({ question: { id } }) => shares.has(id) || demands.has(id)))
    .reduce((sum, group) => sum + ceiling(group, worth, budgets.paths), 0);
}

/** Shares of questions in the mean of the categories, over the questions that count. */
export function sharesOf(
  { categories, questions }: MaturityModel,
  counts: (question: QuestionEntry) => boolean,
): Shares {
  const counted = questions.filter(counts);
  const weights = new Map<string, number>();
  for (const { category, weight } of counted) weights.set(category, (weights.get(category) ?? 0) + weight);
  const rated = new Map(categories.filter(({ id }) => weights.has(id)).map(({ id, weight }) => [id, weight]));
  const total = [...rated.values()].reduce((sum, weight) => sum + weight, 0);
  return new Map(
    counted.map(({ id, category, weight }) => [
      id,
      ((rated.get(category) ?? 0) * weight) / (total * (weights.get(category) ?? 1)),
    ]),
  );
}

function worthOf(shares: Shares, demands: Demands): Worth {
  return ({ id }, { value, points }) => {
    if (value.kind === 'dontKnow') return null;
    if (points !== null && points < (demands.get(id) ?? 0) - tolerance) return null;
    return (shares.get(id) ?? 0) * (points ?? 100);
  };
}
