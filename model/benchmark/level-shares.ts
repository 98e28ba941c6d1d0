export interface LevelShare {
  readonly from: number;
  readonly to: number;
  /** In steps of 5. */
  readonly percent: number;
}

/**
 * Shares of the levels 1 to 5 in steps of 5 percent; null where one level holds more than 90 percent of those whose result is not
 * public anyway, because that would give the level of nearly every one of them away (method 5.4, R8). Public ones may stand on any
 * level here, so the worst case counts: that they stand on the others.
 *
 * @param counts municipalities by level, level 1 first
 * @param open how many of them have made their result public
 */
export function levelShares(counts: readonly number[], open: number): readonly LevelShare[] | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total <= open || counts.some((count) => count * 10 > (total - open) * 9)) return null;
  return counts.map((count, index) => ({
    from: index + 1,
    to: index + 1,
    percent: Math.round((count / total) * 20) * 5,
  }));
}
