import { describe, expect, it } from 'vitest';
import { levelShares } from '../../../model/benchmark/level-shares.ts';

const percents = (counts: readonly number[], open = 0) => levelShares(counts, open)?.map(({ percent }) => percent);

describe('the shares of the levels', () => {
  it('are told for each level', () => {
    expect(levelShares([7, 7, 6, 0, 0], 0)).toEqual([
      { from: 1, to: 1, percent: 35 },
      { from: 2, to: 2, percent: 35 },
      { from: 3, to: 3, percent: 30 },
      { from: 4, to: 4, percent: 0 },
      { from: 5, to: 5, percent: 0 },
    ]);
  });

  it.each([
    [
      [18, 2, 0, 0, 0],
      [90, 10, 0, 0, 0],
    ],
    [[19, 1, 0, 0, 0], undefined],
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

  it('are not told where public results may make up all that differs', () => {
    expect(percents([18, 12, 0, 0, 0], 10)).toEqual([60, 40, 0, 0, 0]);
    expect(percents([19, 11, 0, 0, 0], 10)).toBeUndefined();
    expect(percents([10, 10, 0, 0, 0], 20)).toBeUndefined();
  });
});
