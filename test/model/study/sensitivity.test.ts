import { describe, expect, it } from 'vitest';
import { levelOf, tippingPoint } from '../../../model/study/sensitivity.ts';

const thresholds = [0, 20, 40, 60, 80];

describe('the tipping point', () => {
  it('is where the mean falls below the threshold of its level, in whole points rounded down', () => {
    // (45 - 40) / (1 - 0.5), and (39 - 20) / (618 / 1101) = 33.85
    expect(tippingPoint(45, 3, 0.5, thresholds)).toEqual({ points: 10, level: 2 });
    expect(tippingPoint(39, 2, 483 / 1101, thresholds)).toEqual({ points: 33, level: 1 });
  });

  it('is 0 where the mean is the threshold', () => {
    expect(tippingPoint(40, 3, 0.5, thresholds)).toEqual({ points: 0, level: 2 });
  });

  it('is that of the level as it is told, where the mean was rounded up to the threshold above', () => {
    // 39.6 is told as 40 on level 2: (40 - 20) / 0.6
    expect(tippingPoint(40, 2, 0.4, thresholds)).toEqual({ points: 33, level: 1 });
  });

  it('does not exist on the lowest level or where all took part', () => {
    expect(tippingPoint(19, 1, 0.5, thresholds)).toBeNull();
    expect(tippingPoint(45, 3, 1, thresholds)).toBeNull();
  });

  it('does not exist where the others would need fewer than 0 points', () => {
    // 5 / 0.1 is 50, more than the 45 they have; 5 / 0.12 is 41.7.
    expect(tippingPoint(45, 3, 0.9, thresholds)).toBeNull();
    expect(tippingPoint(45, 3, 0.88, thresholds)).toEqual({ points: 41, level: 2 });
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
