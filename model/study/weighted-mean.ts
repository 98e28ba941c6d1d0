import { sumsBy } from './post-stratification.ts';
import { varianceOfTotal } from './stratified-variance.ts';
import type { Weighting } from './weighting.ts';

export interface MeanEstimate {
  readonly mean: number;
  readonly variance: number;
  /** 0 where nothing is left to chance. */
  readonly degreesOfFreedom: number;
}

/**
 * Weighted mean and its variance by linearisation (method 4.3): `u = (y - ybar) / sum w`, of that the part `r` that the
 * calibration leaves unexplained, `z = w r`, and the variance of the sum of `z` over the strata. Respondents without a value
 * (NaN) are outside the domain; they count in the strata, not in the mean. Null where those with a value weigh nothing.
 *
 * @param values one per respondent
 */
export function weightedMean(weighting: Weighting, values: Float64Array): MeanEstimate | null {
  const { weights, stratumOf, frameSizes } = weighting;
  let [weight, sum] = [0, 0];
  for (const [index, value] of values.entries()) {
    if (Number.isNaN(value)) continue;
    weight += weights[index] ?? 0;
    sum += (weights[index] ?? 0) * value;
  }
  if (!(weight > 0)) return null;
  const mean = sum / weight;
  const linear = values.map((value) => (Number.isNaN(value) ? 0 : (value - mean) / weight));
  const parts = weighting.residuals(linear).map((residual, index) => residual * (weights[index] ?? 0));
  const counts = sumsBy(stratumOf, new Float64Array(parts.length).fill(1), frameSizes.length);
  const sums = sumsBy(stratumOf, parts, frameSizes.length);
  const squares = sumsBy(
    stratumOf,
    parts.map((part) => part * part),
    frameSizes.length,
  );
  const strata = frameSizes.map((frame, stratum) => ({
    frame,
    respondents: counts[stratum] ?? 0,
    sum: sums[stratum] ?? 0,
    squares: squares[stratum] ?? 0,
  }));
  return { mean, ...varianceOfTotal(strata) };
}
