import { describe, expect, it } from 'vitest';
import { crossSectionChange } from '../../../../model/study/cross-section.ts';
import { individualChange, measurementError } from '../../../../model/study/individual-change.ts';

const wave = (...values: readonly number[]) => ({ results: values.map((value) => ({ weight: 2, value })), frame: 4 });

describe('a change', () => {
  it('between two results in each wave has an error, between one in each it has none', () => {
    // s² = 50 and 8: 1/2 · 50/2 + 1/2 · 8/2.
    expect(crossSectionChange(wave(10, 20), wave(30, 34), []).standardError).toBeCloseTo(Math.sqrt(14.5), 12);
    expect(crossSectionChange(wave(10), wave(30), [])).toEqual({ before: 10, after: 30, change: 20, standardError: 0 });
  });

  it('where results do not differ between municipalities counts from the first hundredth on', () => {
    const alike = { standardDeviation: 0, alpha: 0.9 };
    expect(measurementError(alike)).toBe(0);
    expect(individualChange(5000, 5001, alike)).toEqual({ verdict: 'up', points: 0.01, limit: 0 });
  });
});
