import type { MaturityModel } from '../format/compiled-model.ts';
import { arithmeticMean, geometricMean, type WeightedScore } from './aggregate.ts';
import type { CategoryScore } from './category-score.ts';
import { type Fraction, fraction } from './fraction.ts';

/** How open answers are read: by the model's policy, at their lowest, at their highest, or left out. */
export type Reading = 'official' | 'low' | 'high' | 'neutral';

/** Scores under one reading of the open answers; what is not rated is absent. */
export interface Standing {
  readonly reading: Reading;
  readonly score: Fraction | null;
  readonly categories: ReadonlyMap<string, Fraction>;
}

export function standing(model: MaturityModel, categories: readonly CategoryScore[], reading: Reading): Standing {
  const key = reading === 'official' ? 'score' : reading;
  const rated = categories.flatMap((entry) => {
    const score = entry[key];
    return score ? [{ id: entry.category.id, weight: entry.category.weight, score }] : [];
  });
  return {
    reading,
    score: overall(rated, model.file.scoring.aggregation === 'geometric'),
    categories: new Map(rated.map(({ id, score }) => [id, score])),
  };
}

/** Rated categories with their weights, as the aggregation takes them. */
export function weightedScores(model: MaturityModel, at: Standing): readonly WeightedScore[] {
  return model.categories.flatMap(({ id, weight }) => {
    const score = at.categories.get(id);
    return score ? [{ weight, score }] : [];
  });
}

/** Arithmetic mean exactly, or the geometric one to nine decimals. */
export function overall(parts: readonly WeightedScore[], geometric: boolean): Fraction | null {
  if (!geometric) return arithmeticMean(parts);
  const mean = geometricMean(parts);
  return mean === null ? null : fraction(Math.round(mean * 1e9), 1e9);
}
