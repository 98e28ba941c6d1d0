/** The largest prime below 2^26: a product of two residues is exact in a double. */
export const modulus = 67_108_859;

const reciprocal = 1 / modulus;

/** Residue of a whole number from 0 to 2^53 - 1. */
export function residue(value: number): number {
  const rest = value - Math.floor(value * reciprocal) * modulus;
  return rest < 0 ? rest + modulus : rest >= modulus ? rest - modulus : rest;
}

export function product(one: number, other: number): number {
  return residue(one * other);
}

/** The residue whose product with this one is 1, by the extended Euclidean algorithm; `value` is not 0. */
export function inverse(value: number): number {
  let [high, low] = [modulus, value];
  let [before, current] = [0, 1];
  while (low !== 0) {
    const quotient = Math.floor(high / low);
    [high, low] = [low, high - quotient * low];
    [before, current] = [current, before - quotient * current];
  }
  return before < 0 ? before + modulus : before;
}

/** Replaces `target` by `target - factor * source`, from column `from` on; before that `source` is 0. */
export function subtract(target: Float64Array, factor: number, source: Float64Array, from: number): void {
  const added = modulus - factor;
  for (let column = from; column < target.length; column += 1) {
    const value = source[column] ?? 0;
    if (value !== 0) target[column] = residue((target[column] ?? 0) + added * value);
  }
}
