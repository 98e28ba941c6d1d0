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
 * `d = (mean - t) / (1 - f)`. Null on the lowest level, where all took part, and where even zero points of all others would not do.
 *
 * @param respondentsShare sum of the respondents' points divided by the size of the frame: the mean if all others had 0
 */
export function tippingPoint(
  mean: number,
  responseRate: number,
  thresholds: readonly number[],
  respondentsShare: number,
): { readonly points: number; readonly level: number } | null {
  const level = levelOf(mean, thresholds);
  const threshold = thresholds[level - 1] ?? 0;
  if (level === 1 || responseRate >= 1 || respondentsShare >= threshold) return null;
  return { points: Math.max(0, mean - threshold) / (1 - responseRate), level: level - 1 };
}
