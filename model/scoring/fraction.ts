/** An exact rational number; the denominator is positive. Scores are computed with it, so that no threshold is missed by rounding. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const zero: Fraction = { numerator: 0n, denominator: 1n };

/** Throws a RangeError for a denominator of zero or a number that is not whole. */
export function fraction(numerator: number | bigint, denominator: number | bigint = 1n): Fraction {
  return reduced(BigInt(numerator), BigInt(denominator));
}

export function add(a: Fraction, b: Fraction): Fraction {
  return reduced(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return reduced(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Throws a RangeError when `b` is zero. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return reduced(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function sum(terms: readonly Fraction[]): Fraction {
  return terms.reduce(add, zero);
}

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function largest(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) < 0 ? b : a;
}

/** Whole hundredths, rounded down: 59.999 gives 5999. */
export function floorHundredths(value: Fraction): number {
  const scaled = value.numerator * 100n;
  const below = scaled % value.denominator < 0n ? 1n : 0n;
  return Number(scaled / value.denominator - below);
}

/** Whole hundredths, rounded up. */
export function ceilHundredths(value: Fraction): number {
  return -floorHundredths(multiply(value, fraction(-1))) + 0;
}

export function toNumber(value: Fraction): number {
  return Number(value.numerator) / Number(value.denominator);
}

function reduced(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 0n) throw new RangeError('A fraction cannot have the denominator 0.');
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator * sign) * sign;
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** Of two numbers that are not negative, the second of them positive. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
