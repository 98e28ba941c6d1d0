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
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    weight += weights[index] ?? 0;
    sum += (weights[index] ?? 0) * value;
  }
  if (!(weight > 0)) return null;
  const mean = sum / weight;
  const linear = values.map((value) => (Number.isNaN(value) ? 0 : (value - mean) / weight));
  const residuals = weighting.residuals(linear);
  const strata = frameSizes.map((frame) => ({ frame, respondents: 0, sum: 0, squares: 0 }));
  for (let index = 0; index < residuals.length; index += 1) {
    const stratum = strata[stratumOf[index] ?? 0];
    const part = (residuals[index] ?? 0) * (weights[index] ?? 0);
    if (!stratum) continue;
    stratum.respondents += 1;
    stratum.sum += part;
    stratum.squares += part * part;
  }
  return { mean, ...varianceOfTotal(strata) };
}
