/** How much the choice of common questions may have moved a change (method 6, after PISA). */
export interface LinkError {
  /** Mean change of the items, in points. */
  readonly mean: number;
  /** Standard error in points. */
  readonly error: number;
  readonly items: number;
}

/**
 * LE = sqrt(sum (d_j - dbar)² / (J (J - 1))) over the mean changes `d_j` of J common items; null for fewer than two, of which
 * nobody can tell.
 */
export function linkError(changes: readonly number[]): LinkError | null {
  const items = changes.length;
  if (items < 2) return null;
  const mean = changes.reduce((total, change) => total + change, 0) / items;
  const squares = changes.reduce((total, change) => total + (change - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (items * (items - 1))), items };
}
