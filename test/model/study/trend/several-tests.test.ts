import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, holm } from '../../../../model/study/holm.ts';
import { signedRanks } from '../../../../model/study/wilcoxon.ts';

const close = (values: readonly number[], digits = 12) => values.map((value) => Number(value.toFixed(digits)));
const probability = fc.double({ min: 0, max: 1, noNaN: true });

/** Reference numbers: section 8.5 of the method. */
describe('p values of several tests', () => {
  it('.01 to .05 are .05 .08 .09 .09 .09 after Holm', () => {
    expect(close(holm([0.01, 0.02, 0.03, 0.04, 0.05]))).toEqual([0.05, 0.08, 0.09, 0.09, 0.09]);
  });

  it('.01 to .05 are all .05 after Benjamini and Hochberg', () => {
    expect(close(benjaminiHochberg([0.01, 0.02, 0.03, 0.04, 0.05]))).toEqual([0.05, 0.05, 0.05, 0.05, 0.05]);
  });

  it('come back in their order', () => {
    expect(close(holm([0.04, 0.01, 0.05, 0.02, 0.03]))).toEqual([0.09, 0.05, 0.09, 0.08, 0.09]);
    expect(close(benjaminiHochberg([0.9, 0.001, 0.02]))).toEqual([0.9, 0.003, 0.03]);
  });

  it.each([holm, benjaminiHochberg])('stay as they are alone, and are none of none', (adjust) => {
    expect(adjust([0.03])).toEqual([0.03]);
    expect(adjust([])).toEqual([]);
  });

  it('are never above 1', () => {
    expect(holm([0.6, 0.7])).toEqual([1, 1]);
  });

  it('are never smaller than before, and Holm is never below Benjamini and Hochberg', () => {
    fc.assert(
      fc.property(fc.array(probability, { maxLength: 12 }), (values) => {
        const [strict, lenient] = [holm(values), benjaminiHochberg(values)];
        values.forEach((value, index) => {
          expect((lenient[index] ?? 0) * (1 + 1e-12)).toBeGreaterThanOrEqual(value);
          expect((strict[index] ?? 0) * (1 + 1e-12)).toBeGreaterThanOrEqual(lenient[index] ?? 1);
          expect(strict[index]).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it.each([-0.1, 1.1, Number.NaN])('cannot be %d', (value) => {
    for (const adjust of [holm, benjaminiHochberg]) {
      expect(() => adjust([0.5, value])).toThrow(new RangeError(`A p value is from 0 to 1, not ${value}.`));
    }
  });
});

describe("Wilcoxon's signed ranks", () => {
  it('of the pairs of R (`sleep`) are V = 45 of 45, p = 0.009091', () => {
    const found = signedRanks([1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4]);
    expect(found).toMatchObject({ count: 9, positive: 45, negative: 0 });
    expect(found.probability).toBeCloseTo(0.009091, 6);
  });

  it("of Hollander and Wolfe's depression scales are V = 40, p = 0.04401", () => {
    const found = signedRanks([0.952, -0.147, 1.022, 0.43, 0.62, 0.59, 0.49, -0.08, 0.01]);
    expect(found).toMatchObject({ count: 9, positive: 40, negative: 5 });
    expect(found.probability).toBeCloseTo(0.04401, 5);
  });

  it('share the ranks of equal differences and leave zeros out', () => {
    const found = signedRanks([3, -1, 2, 2, 0, 5, -2, 4, 1, 0, 6, -1, 2, 3, 7, -3, 2, 1, 1, 4, -2, 0]);
    expect(found).toMatchObject({ count: 19, positive: 154, negative: 36 });
    expect(found.probability).toBeCloseTo(0.0178558, 6);
  });

  it('of no difference say nothing', () => {
    expect(signedRanks([])).toEqual({ count: 0, positive: 0, negative: 0, probability: 1 });
    expect(signedRanks([0, 0])).toEqual({ count: 0, positive: 0, negative: 0, probability: 1 });
    expect(signedRanks([2, -2]).probability).toBeCloseTo(1, 6);
  });

  it('change sides with the differences', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 40 }), (differences) => {
        const one = signedRanks(differences);
        const other = signedRanks(differences.map((difference) => -difference));
        expect([other.positive, other.negative]).toEqual([one.negative, one.positive]);
        expect(other.probability).toBeCloseTo(one.probability, 12);
      }),
    );
  });
});
