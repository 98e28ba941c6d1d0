import { compare, divide, type Fraction, fraction, multiply, sum, toNumber } from './fraction.ts';

export interface WeightedScore {
  readonly weight: number;
  readonly score: Fraction;
}

/** Weighted arithmetic mean, exact; null of nothing. */
export function arithmeticMean(parts: readonly WeightedScore[]): Fraction | null {
  if (parts.length === 0) return null;
  const weight = parts.reduce((total, part) => total + part.weight, 0);
  return divide(sum(parts.map((part) => multiply(fraction(part.weight), part.score))), fraction(weight));
}

/** Weighted geometric mean of scores floored at 1 (method 1.5); null of nothing. */
export function geometricMean(parts: readonly WeightedScore[]): number | null {
  if (parts.length === 0) return null;
  const weight = parts.reduce((total, part) => total + part.weight, 0);
  const logs = parts.reduce((total, part) => total + part.weight * Math.log(Math.max(toNumber(part.score), 1)), 0);
  return Math.exp(logs / weight);
}

/**
 * The lowest and the highest mean when every weight may move by some percent of itself: the extreme gives the upper weight to
 * the k highest, or lowest, scores for some k (method 1.5, check 2). As exact as the mean that is passed in.
 */
export function meanUnderWeights(
  parts: readonly WeightedScore[],
  percent: number,
  mean: (parts: readonly WeightedScore[]) => Fraction | null = arithmeticMean,
): { readonly lowest: Fraction; readonly highest: Fraction } | null {
  const ascending = [...parts].sort((a, b) => compare(a.score, b.score));
  const means = [ascending, ascending.toReversed()].flatMap((order) =>
    Array.from({ length: order.length + 1 }, (_, raised) =>
      mean(
        order.map(({ weight, score }, index) => ({
          weight: weight * (index < raised ? 100 + percent : 100 - percent),
          score,
        })),
      ),
    ),
  );
  const sorted = means.filter((one) => one !== null).sort(compare);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  return lowest && highest ? { lowest, highest } : null;
}
