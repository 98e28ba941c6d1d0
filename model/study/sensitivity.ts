import { roundedDown } from './rounding.ts';

/**
 * The mean if those who did not take part were `lower` points below those who did (method 4.5): `mean - (1 - f) lower`.
 *
 * @param responseRate share of the frame that answered, 0 to 1
 */
export function meanIfOthersAreLower(mean: number, responseRate: number, lower: number): number {
  return mean - (1 - responseRate) * lower;
}

/**
 * Level by thresholds in ascending order, from 1.
 *
 * @param points on the scale of the thresholds
 */
export function levelOf(points: number, thresholds: readonly number[]): number {
  // What is a threshold exactly may have lost its last digit in a weighted sum.
  return Math.max(1, thresholds.filter((threshold) => points >= threshold - 1e-9).length);
}

/**
 * How many points lower those who did not take part would have to be for the mean to fall below the threshold of its level:
 * `d = (mean - t) / (1 - f)`, in whole points, rounded down. It is made of published figures alone, so that it tells no more than they do.
 * Null on the lowest level, where all took part, and where the others would need fewer than 0 points.
 *
 * @param mean whole points as published
 * @param level of the mean before it was rounded, as published; the mean may have been rounded up to the threshold of the next one
 */
export function tippingPoint(
  mean: number,
  level: number,
  responseRate: number,
  thresholds: readonly number[],
): { readonly points: number; readonly level: number } | null {
  if (level === 1 || responseRate >= 1) return null;
  const lower = Math.max(0, mean - (thresholds[level - 1] ?? 0)) / (1 - responseRate);
  return lower > mean ? null : { points: roundedDown(lower), level: level - 1 };
}
