import { describe, expect, it } from 'vitest';
import { individualChange, measurementError } from '../../../../model/study/individual-change.ts';
import { measureChange } from '../../../../model/study/metric-change.ts';
import { answered, sample } from '../../../support/trend-waves.ts';

describe('a change', () => {
  it('is that of the weighted means of each wave, be it of one result', () => {
    const before = sample('2026', [answered(1, 10, { weight: 3 }), answered(2, 20, { weight: 1 })]);
    const after = sample('2027', [answered(3, 40, { weight: 0.5, public: true })]);
    expect(measureChange('overall', before, after, null)).toMatchObject({ means: [12.5, 40], hidden: [2, 0] });
  });

  it('where results do not differ between municipalities counts from the first hundredth on', () => {
    const alike = { standardDeviation: 0, alpha: 0.9 };
    expect(measurementError(alike)).toBe(0);
    expect(individualChange(5000, 5001, alike)).toEqual({ verdict: 'up', points: 0.01, limit: 0 });
  });
});
