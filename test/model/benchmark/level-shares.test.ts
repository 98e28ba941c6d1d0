import { describe, expect, it } from 'vitest';
import { levelShares } from '../../../model/benchmark/level-shares.ts';

const percents = (counts: readonly number[], open = 0) => levelShares(counts, open, 5)?.map(({ percent }) => percent);

describe('the shares of the levels', () => {
  it('are told for each level', () => {
    expect(levelShares([7, 7, 6, 0, 0], 0, 5)).toEqual([
      { from: 1, to: 1, percent: 35 },
      { from: 2, to: 2, percent: 35 },
      { from: 3, to: 3, percent: 30 },
      { from: 4, to: 4, percent: 0 },
      { from: 5, to: 5, percent: 0 },
    ]);
  });

  it.each([
    [
      [15, 5, 0, 0, 0],
      [75, 25, 0, 0, 0],
    ],
    [[0, 0, 0, 20, 0], undefined],
    [[91, 9, 0, 0, 0], undefined],
    [
      [90, 10, 0, 0, 0],
      [90, 10, 0, 0, 0],
    ],
    [[0, 0, 0, 0, 0], undefined],
  ])('of %j are %j percent', (counts, expected) => {
    expect(percents(counts)).toEqual(expected);
  });

  it('are not told where three who are on other levels than the most would know all the rest', () => {
    expect(percents([0, 0, 17, 2, 1])).toBeUndefined();
    expect(percents([0, 0, 16, 2, 2])).toBeUndefined();
    expect(percents([0, 0, 15, 3, 2])).toEqual([0, 0, 75, 15, 10]);
    expect(levelShares([0, 0, 15, 3, 2], 0, 6)).toBeNull();
  });

  it('are not told where public results may make up all that differs', () => {
    expect(percents([15, 15, 0, 0, 0], 10)).toEqual([50, 50, 0, 0, 0]);
    expect(percents([16, 14, 0, 0, 0], 10)).toBeUndefined();
    expect(percents([10, 10, 0, 0, 0], 20)).toBeUndefined();
  });
});
