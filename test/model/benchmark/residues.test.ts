import { describe, expect, it } from 'vitest';
import { inverse, modulus, product, residue } from '../../../model/benchmark/modular.ts';

const byBigInt = (one: number, other: number) => Number((BigInt(one) * BigInt(other)) % BigInt(modulus));

/** Residues at the ends, at every power of two and around it. */
const some = Array.from({ length: 26 }, (_, power) => 2 ** power)
  .flatMap((value) => [value - 1, value, value + 1])
  .flatMap((value) => [value, modulus - value])
  .filter((value) => value > 0 && value < modulus);

describe('a residue', () => {
  it('is exact at every multiple of the modulus and on both sides of it, up to 2^53', () => {
    const most = Math.floor(Number.MAX_SAFE_INTEGER / modulus);
    for (let times = 1; times <= most; times += 9_973) {
      const multiple = times * modulus;
      expect([multiple - 1, multiple, multiple + 1].map(residue)).toEqual([modulus - 1, 0, 1]);
    }
  });

  it('of a product is that of whole numbers without a limit', () => {
    for (const one of some) {
      for (const other of [2, 3, modulus - 1, modulus - 2, 33_554_431]) {
        expect(product(one, other)).toBe(byBigInt(one, other));
      }
    }
  });

  it('has an inverse that is a residue itself', () => {
    for (const value of some) {
      const found = inverse(value);
      expect(found > 0 && found < modulus).toBe(true);
      expect(byBigInt(value, found)).toBe(1);
    }
    expect([1, 2, modulus - 1].map(inverse)).toEqual([1, (modulus + 1) / 2, modulus - 1]);
  });
});
