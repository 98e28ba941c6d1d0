import { describe, expect, it } from 'vitest';
import { calibrateLinearly } from '../../../model/study/linear-calibration.ts';

const bounds = { low: 0.5, high: 2 };

describe('a calibration', () => {
  it('needs one step without bounds, and none where the totals fit already', () => {
    expect(calibrateLinearly([10, 10], [[1], [1]], [30])).toEqual({
      factors: Float64Array.of(1.5, 1.5),
      cycles: 1,
      residual: 0,
    });
    expect(calibrateLinearly([10, 10], [[1], [1]], [20]).cycles).toBe(0);
  });

  it('whose bounds leave a total out of reach tells what is missing, relative to the total', () => {
    // At most 2 · 10 of 40.
    expect(calibrateLinearly([10], [[1]], [40], bounds)).toEqual({
      factors: Float64Array.of(2),
      cycles: 200,
      residual: 0.5,
    });
  });

  it('to a total of 0 tells what is missing in absolute terms', () => {
    // At least 0.5 · 10.
    expect(calibrateLinearly([10], [[1]], [0], bounds)).toEqual({
      factors: Float64Array.of(0.5),
      cycles: 200,
      residual: 5,
    });
  });
});
