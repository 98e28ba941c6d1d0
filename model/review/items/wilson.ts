/** 97.5th percentile of the standard normal distribution: 95 percent lie within ±z. */
const z = 1.959963984540054;

/**
 * Upper limit of the 95 percent score interval for a share of `count` in `n` (Wilson 1927, JASA 22:209; method 3 of Newcombe
 * 1998, Statistics in Medicine 17:857): `(2np + z² + z √(z² + 4np(1−p))) / (2(n + z²))`. 1 for n = 0, where nothing is known.
 */
export function wilsonUpper(count: number, n: number): number {
  const rest = n - count;
  const root = n === 0 ? z : Math.sqrt(z * z + (4 * count * rest) / n);
  return Math.min(1, (2 * count + z * z + z * root) / (2 * (n + z * z)));
}
