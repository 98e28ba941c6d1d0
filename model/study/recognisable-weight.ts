/** Largest part of a total that a single weight may be, for shares with it to be told. */
const mostOfTotal = 0.05;

/**
 * The largest weight that fewer than `least` share: a city by its inhabitants, or a small cell of a raking. Whole percent of the
 * weight on each level tell where such a one stands, wherever the others cannot make up for it. 0 where everybody's weight is shared.
 */
export function recognisableWeight(weights: Float64Array, least: number): number {
  const ascending = weights.toSorted();
  for (let to = ascending.length; to > 0; ) {
    const weight = ascending[to - 1] ?? 0;
    let from = to - 1;
    while (from > 0 && ascending[from - 1] === weight) from -= 1;
    if (to - from < least) return weight;
    to = from;
  }
  return 0;
}

/** Whether a weight stands out so far that no shares are told; this follows from the weights alone, whatever the levels are. */
export function standsOut(weight: number, total: number): boolean {
  return weight > mostOfTotal * total;
}
