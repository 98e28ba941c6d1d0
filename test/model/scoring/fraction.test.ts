import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  ceilHundredths,
  compare,
  divide,
  floorHundredths,
  fraction,
  largest,
  multiply,
  subtract,
  toNumber,
} from '../../../model/scoring/fraction.ts';

const some = fc
  .tuple(fc.bigInt({ min: -1000n, max: 1000n }), fc.bigInt({ min: 1n, max: 1000n }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));

describe('a fraction', () => {
  it('is kept in lowest terms with a positive denominator', () => {
    expect(fraction(-6, -8)).toEqual({ numerator: 3n, denominator: 4n });
    expect(fraction(6, -8)).toEqual({ numerator: -3n, denominator: 4n });
    expect(fraction(0, 5)).toEqual({ numerator: 0n, denominator: 1n });
  });

  it('refuses the denominator 0 and division by zero', () => {
    expect(() => fraction(1, 0)).toThrow(new RangeError('A fraction cannot have the denominator 0.'));
    expect(() => divide(fraction(1), fraction(0))).toThrow(RangeError);
  });

  it('refuses a number that is not whole', () => {
    expect(() => fraction(0.5)).toThrow(RangeError);
  });

  it('obeys the laws of a field', () => {
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(subtract(add(a, b), b)).toEqual(a);
        fc.pre(b.numerator !== 0n);
        expect(multiply(divide(a, b), b)).toEqual(a);
      }),
    );
  });

  it('is ordered like the numbers it stands for', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        const left = a.numerator * b.denominator;
        const right = b.numerator * a.denominator;
        expect(compare(a, b)).toBe(left === right ? 0 : left < right ? -1 : 1);
      }),
    );
  });

  it('rounds 59.999… down to 5999 hundredths and up to 6000', () => {
    const nearly = subtract(fraction(60), fraction(1, 1_000_000));
    expect([floorHundredths(nearly), ceilHundredths(nearly)]).toEqual([5999, 6000]);
    expect([floorHundredths(fraction(60)), ceilHundredths(fraction(60))]).toEqual([6000, 6000]);
    expect([floorHundredths(fraction(-1, 3)), ceilHundredths(fraction(-1, 3))]).toEqual([-34, -33]);
    expect([floorHundredths(fraction(-1, 2)), ceilHundredths(fraction(-1, 2))]).toEqual([-50, -50]);
  });

  it('just below 0 is rounded up to 0, not to a negative 0', () => {
    expect(ceilHundredths(fraction(-1, 1000))).toBe(0);
  });

  it('is the larger of two, whichever comes first', () => {
    const [half, third] = [fraction(1, 2), fraction(1, 3)];
    expect([largest(half, third), largest(third, half), largest(half, half)]).toEqual([half, half, half]);
  });

  it('as a number is the quotient', () => {
    expect([toNumber(fraction(-3, 4)), toNumber(fraction(200, 3))]).toEqual([-0.75, 200 / 3]);
  });
});
