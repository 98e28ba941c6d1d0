/** Kish's design effect of weighting, `n sum w^2 / (sum w)^2`, and `n` divided by it (method 4.3). */
export function designEffect(weights: Float64Array): { readonly effect: number; readonly effectiveSize: number } {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const squares = weights.reduce((total, weight) => total + weight * weight, 0);
  return { effect: (weights.length * squares) / (sum * sum), effectiveSize: (sum * sum) / squares };
}

/** The largest weight as a multiple of the mean one. */
export function largestWeight(weights: Float64Array): number {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return (weights.reduce((most, weight) => Math.max(most, weight), 0) * weights.length) / sum;
}
