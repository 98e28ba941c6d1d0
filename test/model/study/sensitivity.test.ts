import { describe, expect, it } from 'vitest';
import { levelOf, tippingPoint } from '../../../model/study/sensitivity.ts';

const thresholds = [0, 20, 40, 60, 80];

describe('the tipping point', () => {
  it('is where the mean falls below the threshold of its level', () => {
    // (45 - 40) / (1 - 0.5)
    expect(tippingPoint(45, 0.5, thresholds, 20)).toEqual({ points: 10, level: 2 });
    const worked = tippingPoint(39.010445, 483 / 1101, thresholds, 17.6);
    expect(worked).toEqual({ points: expect.closeTo(19.010445 / (618 / 1101), 9), level: 1 });
  });

  it('is 0 where the mean is the threshold', () => {
    expect(tippingPoint(40, 0.5, thresholds, 20)).toEqual({ points: 0, level: 2 });
    expect(tippingPoint(40 - 1e-12, 0.5, thresholds, 20)).toEqual({ points: 0, level: 2 });
  });

  it('does not exist on the lowest level or where all took part', () => {
    expect(tippingPoint(19, 0.5, thresholds, 9)).toBeNull();
    expect(tippingPoint(45, 1, thresholds, 45)).toBeNull();
  });

  it('does not exist where zero points of all others would not do', () => {
    expect(tippingPoint(45, 0.9, thresholds, 40.5)).toBeNull();
    expect(tippingPoint(45, 0.9, thresholds, 39.5)).not.toBeNull();
  });
});

describe('the level of a mean', () => {
  it.each([
    [0, 1],
    [19.99, 1],
    [20, 2],
    [79.9, 4],
    [100, 5],
  ])('of %d points is %d', (points, level) => {
    expect(levelOf(points, thresholds)).toBe(level);
  });
});
