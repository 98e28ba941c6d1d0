import { type CrossSection, overlapError } from './overlap.ts';
import { averageOf, type Weighted } from './weighted-average.ts';

/** Change between all respondents of each wave. */
export interface CrossSectionChange {
  /** Weighted means and their difference, in points. */
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly standardError: number;
}

/** All respondents of one wave, with the units in its frame. */
export interface Wave {
  readonly results: readonly Weighted[];
  readonly frame: number;
}

/**
 * The change of the weighted means, with the standard error for two samples that overlap. Spread is that of the weighted mean by
 * linearisation, s² = n²/(n - 1) sum (w_i/sum w)² (y_i - ybar)², which is the usual one where weights are equal.
 *
 * @param both results of those in both waves, in points
 */
export function crossSectionChange(
  before: Wave,
  after: Wave,
  both: readonly (readonly [before: number, after: number])[],
): CrossSectionChange {
  const [was, is] = [averageOf(before.results), averageOf(after.results)];
  const [first, second] = [described(before, was), described(after, is)];
  return {
    before: was,
    after: is,
    change: is - was,
    standardError: overlapError(first, second, both.length, correlation(both)),
  };
}

function described({ results, frame }: Wave, mean: number): CrossSection {
  const respondents = results.length;
  const weights = results.reduce((sum, { weight }) => sum + weight, 0);
  const squares = results.reduce((sum, { weight, value }) => sum + ((weight / weights) * (value - mean)) ** 2, 0);
  const deviation = respondents < 2 ? 0 : respondents * Math.sqrt(squares / (respondents - 1));
  return { respondents, frame, deviation };
}

/** Pearson's; 0 where one of the two does not vary. */
function correlation(pairs: readonly (readonly [number, number])[]): number {
  const [first, second] = [0, 1].map((side) => pairs.reduce((sum, pair) => sum + (pair[side] ?? 0), 0) / pairs.length);
  let [products, firstSquares, secondSquares] = [0, 0, 0];
  for (const [one, other] of pairs) {
    const [a, b] = [one - (first ?? 0), other - (second ?? 0)];
    products += a * b;
    firstSquares += a * a;
    secondSquares += b * b;
  }
  const scale = Math.sqrt(firstSquares * secondSquares);
  return scale === 0 ? 0 : products / scale;
}
