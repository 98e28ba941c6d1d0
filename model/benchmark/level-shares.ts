import { shareStep } from './rounding.ts';

export interface LevelShare {
  readonly from: number;
  readonly to: number;
  /** In steps of 5. */
  readonly percent: number;
}

/**
 * Shares of the levels 1 to 5 in steps of 5 percent; null where one level holds more than 90 percent of those whose result is not
 * public anyway, because that would give the level of nearly every one of them away (method 5.4, R8), or all but fewer than `least`:
 * three who know that they are these would know all the others. Public ones may stand on any level here, so the worst case counts:
 * that they stand on the others.
 *
 * @param counts municipalities by level, level 1 first
 * @param open how many of them have made their result public
 */
export function levelShares(counts: readonly number[], open: number, least: number): readonly LevelShare[] | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const hidden = total - open;
  if (counts.some((count) => hidden - count < least || count * 10 > hidden * 9)) return null;
  return counts.map((count, index) => ({
    from: index + 1,
    to: index + 1,
    percent: Math.round((count / total) * (100 / shareStep)) * shareStep,
  }));
}
