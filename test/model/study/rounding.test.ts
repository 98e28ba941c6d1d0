import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  publishedEstimate,
  publishedPoints,
  publishedShare,
  rounded,
  roundedDown,
  roundedUp,
} from '../../../model/study/rounding.ts';

describe('published figures', () => {
  it('are whole points with an interval rounded outwards', () => {
    expect(publishedEstimate(39.010445, { low: 38.280704, high: 39.740186 })).toEqual({ mean: 39, low: 38, high: 40 });
    expect(publishedEstimate(38.5, { low: 38.5, high: 38.5 })).toEqual({ mean: 39, low: 38, high: 39 });
  });

  it('stay whole where they are whole but for the last digits', () => {
    expect(publishedEstimate(40, { low: 40 - 1e-12, high: 40 + 1e-12 })).toEqual({ mean: 40, low: 40, high: 40 });
    expect(publishedShare(0.5, { low: 0.5 - 1e-14, high: 0.5 + 1e-14 })).toEqual({ percent: 50, low: 50, high: 50 });
  });

  it('do not tell what is below 4 or above 96, nor does their interval', () => {
    expect(publishedEstimate(0, { low: 0, high: 0 })).toEqual({ mean: 4, low: 0, high: 4 });
    expect(publishedEstimate(3.2, { low: 2.5, high: 3.9 })).toEqual({ mean: 4, low: 0, high: 4 });
    expect(publishedEstimate(3.2, { low: 1, high: 5.4 })).toEqual({ mean: 4, low: 0, high: 6 });
    expect(publishedEstimate(97, { low: 96.5, high: 97.5 })).toEqual({ mean: 96, low: 96, high: 100 });
    expect(publishedEstimate(97, { low: 93.5, high: 100.5 })).toEqual({ mean: 96, low: 93, high: 100 });
    expect([publishedPoints(-3), publishedPoints(4), publishedPoints(96), publishedPoints(100)]).toEqual([
      4, 4, 96, 96,
    ]);
  });

  it('lie in their interval, which holds the exact one', () => {
    const point = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(point, point, point, (one, two, three) => {
        const [low, mean, high] = [one, two, three].sort((x, y) => x - y) as [number, number, number];
        const told = publishedEstimate(mean, { low, high });
        expect(told.low).toBeLessThanOrEqual(low + 1e-9);
        expect(told.high).toBeGreaterThanOrEqual(high - 1e-9);
        expect(told.low).toBeLessThanOrEqual(told.mean);
        expect(told.high).toBeGreaterThanOrEqual(told.mean);
        for (const value of Object.values(told)) {
          expect(Number.isInteger(value) && value >= 0 && value <= 100).toBe(true);
        }
        const share = publishedShare(mean / 100, { low: low / 100, high: high / 100 });
        expect(share.low <= low + 1e-9 && share.high >= high - 1e-9).toBe(true);
        expect(share.percent >= share.low && share.percent <= share.high).toBe(true);
      }),
    );
  });

  it('are rounded to two decimals down, up and to the nearest', () => {
    expect([roundedDown(0.849, 100), roundedUp(1.2868, 100), rounded(1.0345, 100)]).toEqual([0.84, 1.29, 1.03]);
    expect([roundedDown(0.29, 100), roundedUp(0.29, 100)]).toEqual([0.29, 0.29]);
  });
});
