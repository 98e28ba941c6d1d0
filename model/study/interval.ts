import { normal975, studentQuantile } from './student.ts';
import type { MeanEstimate } from './weighted-mean.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * 95 percent interval of a mean, `ybar +- t sqrt(V)` (method 4.3).
 *
 * @param by quantile of Student's t (default, as in every collective result), or of the normal distribution as R's `confint` takes it:
 *   a reference for tests
 */
export function meanInterval({ mean, variance, degreesOfFreedom }: MeanEstimate, by: 't' | 'z' = 't'): Interval {
  if (variance === 0) return { low: mean, high: mean };
  const quantile = by === 'z' ? normal975 : studentQuantile(0.975, degreesOfFreedom);
  const half = quantile * Math.sqrt(variance);
  return { low: mean - half, high: mean + half };
}

/**
 * 95 percent interval of a proportion (Wilson 1927, as R's `svyciprop(method = "wilson")`).
 *
 * @param p 0 to 1
 * @param size effective number of respondents, `p (1 - p) / V`; may exceed their number because of the finite population
 */
export function wilsonInterval(p: number, size: number): Interval {
  const z = normal975;
  const scale = 1 + (z * z) / size;
  const centre = (p + (z * z) / (2 * size)) / scale;
  const half = ((z / scale) * Math.sqrt(p * (1 - p) + (z * z) / (4 * size))) / Math.sqrt(size);
  return { low: Math.max(0, Math.min(p, centre - half)), high: Math.min(1, Math.max(p, centre + half)) };
}
