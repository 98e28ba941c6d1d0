/**
 * Where points stand on a scale whose steps are drawn equally wide, in percent of its width.
 *
 * @param thresholds lowest points of every step, ascending, the first one 0
 * @param points 0 to 100
 */
export function scalePosition(thresholds: readonly number[], points: number): number {
  const step = Math.max(
    0,
    thresholds.findLastIndex((threshold) => points >= threshold),
  );
  const from = thresholds[step] ?? 0;
  const to = thresholds[step + 1] ?? 100;
  const within = to > from ? Math.min(1, (points - from) / (to - from)) : 0;
  return ((step + within) / thresholds.length) * 100;
}
