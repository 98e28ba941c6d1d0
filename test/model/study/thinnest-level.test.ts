import { describe, expect, it } from 'vitest';
import { levelGroups } from '../../../model/study/level-groups.ts';

function groups(...counts: readonly number[]) {
  const levels = counts.flatMap((count, index) => new Array<number>(count).fill(index + 1));
  return levelGroups(levels, new Float64Array(levels.length).fill(1), counts.length)?.map(({ from, to }) => [from, to]);
}

describe('of several levels with fewer than five', () => {
  it('the one with the fewest is joined first, wherever it stands', () => {
    // Two on level 4 join the seven below; then the four on level 2 have eight below and nine above.
    expect(groups(8, 4, 7, 2, 9)).toEqual([
      [1, 2],
      [3, 4],
      [5, 5],
    ]);
    expect(groups(9, 2, 7, 4, 8)).toEqual([
      [1, 1],
      [2, 3],
      [4, 5],
    ]);
  });
});
