export interface LevelShare {
  readonly from: number;
  readonly to: number;
  /** In steps of 5. */
  readonly percent: number;
}

/**
 * Shares of the levels 1 to 5 in steps of 5 percent; null where one level holds more than 90 percent, because that would give
 * the level of nearly every member away (method 5.4, R8).
 *
 * @param counts municipalities by level, level 1 first
 */
export function levelShares(counts: readonly number[]): readonly LevelShare[] | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0 || counts.some((count) => count * 10 > total * 9)) return null;
  return counts.map((count, index) => ({
    from: index + 1,
    to: index + 1,
    percent: Math.round((count / total) * 20) * 5,
  }));
}
