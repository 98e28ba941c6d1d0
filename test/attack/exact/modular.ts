/**
 * The largest prime below 2^25, another one than the product's: a product of two residues is below 2^50 and exact in a double.
 */
export const prime = 33_554_393;

export function times(one: number, other: number): number {
  const product = one * other;
  return product - Math.floor(product / prime) * prime;
}

/** Throws a RangeError for zero. */
export function inverse(value: number): number {
  if (value === 0) throw new RangeError('Zero has no inverse.');
  let [rest, next, result, following] = [prime, value, 0, 1];
  while (next !== 0) {
    const quotient = Math.floor(rest / next);
    [rest, next] = [next, rest - quotient * next];
    [result, following] = [following, result - quotient * following];
  }
  return result < 0 ? result + prime : result;
}

/** Any integer as a residue. */
export function residue(value: number): number {
  const rest = value % prime;
  return rest < 0 ? rest + prime : rest;
}
