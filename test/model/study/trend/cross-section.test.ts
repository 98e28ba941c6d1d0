import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossSectionChange } from '../../../../model/study/cross-section.ts';

const wave = (values: readonly number[], frame: number, weight = (_: number) => 1) => ({
  results: values.map((value, index) => ({ weight: weight(index), value })),
  frame,
});

describe('the change between two cross-sections', () => {
  it('is that of the weighted means', () => {
    const before = wave([10, 20], 100, (index) => [3, 1][index] ?? 0);
    const after = wave([30, 40, 50], 100);
    expect(crossSectionChange(before, after, [])).toMatchObject({ before: 12.5, after: 40, change: 27.5 });
  });

  it('has the error of two samples where nobody is in both', () => {
    const { standardError } = crossSectionChange(wave([1, 2, 3, 4], 16), wave([2, 4, 6], 12), []);
    // s² = 5/3 and 4: 3/4 · 5/12 + 3/4 · 4/3.
    expect(standardError).toBeCloseTo(Math.sqrt(0.75 * (5 / 12) + 0.75 * (4 / 3)), 12);
  });

  it('has the error of the paired differences where the same are in both', () => {
    const [before, after] = [
      [40, 44, 31, 52, 38],
      [43, 50, 30, 55, 45],
    ];
    const both = before.map((value, index): [number, number] => [value, after[index] ?? 0]);
    const found = crossSectionChange(wave(before, 20), wave(after, 20), both);
    // Differences 3, 6, -1, 3, 7: mean 3.6, s² = 9.8; (1 - 5/20) 9.8 / 5.
    expect(found.change).toBeCloseTo(3.6, 12);
    expect(found.standardError).toBeCloseTo(Math.sqrt(0.75 * (9.8 / 5)), 12);
  });

  it('grows in error with weights that differ', () => {
    const [even, uneven] = [() => 1, (index: number) => 1 + (index % 5)];
    const values = Array.from({ length: 40 }, (_, index) => (index * 7) % 40);
    const error = (weight: (index: number) => number) =>
      crossSectionChange(wave(values, 1000, weight), wave(values, 1000, weight), []).standardError;
    expect(error(uneven)).toBeGreaterThan(error(even) * 1.05);
  });

  it('has no error where nothing varies, and a single respondent shows no spread', () => {
    expect(crossSectionChange(wave([5, 5], 9), wave([6], 9), [[5, 6]]).standardError).toBe(0);
  });

  it('is the same for weights of any size', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })), { minLength: 2 }),
        fc.integer({ min: 2, max: 50 }),
        (both, factor) => {
          const [before, after] = [both.map(([value]) => value), both.map(([, value]) => value)];
          const change = (weight: number) =>
            crossSectionChange(
              wave(before, 200, () => weight),
              wave(after, 200, () => weight),
              both,
            );
          expect(change(factor).standardError).toBeCloseTo(change(1).standardError, 8);
          expect(change(factor).change).toBeCloseTo(change(1).change, 8);
        },
      ),
    );
  });
});
