/** One result in an estimate; the weight is positive. */
export interface Weighted {
  readonly weight: number;
  /** Points. */
  readonly value: number;
}

/** Mean by weight; NaN of nothing. */
export function averageOf(results: readonly Weighted[]): number {
  const total = results.reduce((sum, { weight, value }) => sum + weight * value, 0);
  return total / results.reduce((sum, { weight }) => sum + weight, 0);
}
