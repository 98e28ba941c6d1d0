import { describe, expect, it } from 'vitest';
import { levelGroups } from '../../../model/study/level-groups.ts';

/** Groups of respondents by counts per level, all of weight 1. */
function groups(...counts: readonly number[]) {
  const levels = counts.flatMap((count, index) => new Array<number>(count).fill(index + 1));
  return levelGroups(levels, new Float64Array(levels.length).fill(1), counts.length)?.map(({ from, to }) => [from, to]);
}

describe('levels that may be told', () => {
  it('are each by itself where five stand behind it, or none', () => {
    expect(groups(5, 10, 20, 10, 5)).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 5],
    ]);
    expect(groups(0, 10, 20, 10, 0)).toHaveLength(5);
  });

  it('are joined to the neighbour with fewer respondents where fewer than five stand behind one', () => {
    expect(groups(10, 20, 4, 15, 30)).toEqual([
      [1, 1],
      [2, 2],
      [3, 4],
      [5, 5],
    ]);
    expect(groups(10, 15, 4, 15, 30)).toContainEqual([2, 3]);
  });

  it('are joined until five stand behind them, across a level without any', () => {
    expect(groups(2, 2, 30, 20, 10)).toEqual([
      [1, 3],
      [4, 4],
      [5, 5],
    ]);
    expect(groups(20, 20, 20, 0, 1)).toEqual([
      [1, 1],
      [2, 2],
      [3, 5],
    ]);
  });

  it('are not told where one holds more than 90 percent', () => {
    expect(groups(0, 90, 10, 0, 0)).toHaveLength(5);
    expect(groups(0, 91, 9, 0, 0)).toBeUndefined();
    expect(groups(0, 0, 30, 0, 0)).toBeUndefined();
  });

  it('are not told where joining makes a share of more than 90 percent, and are where it does not', () => {
    expect(groups(10, 0, 78, 4, 4)).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 5],
    ]);
    expect(groups(0, 0, 97, 3, 0)).toBeUndefined();
    expect(groups(4, 30, 1, 0, 0)).toBeUndefined();
  });

  it('are not told where nearly all are on one level, though their weight is small', () => {
    const levels = [...new Array<number>(95).fill(2), ...new Array<number>(5).fill(3)];
    const weights = Float64Array.from(levels, (level) => (level === 2 ? 1 : 10));
    expect(levelGroups(levels, weights, 5)).toBeNull();
  });

  it('are not told where nearly all weight is on one level', () => {
    const levels = [...new Array<number>(50).fill(2), ...new Array<number>(50).fill(3)];
    const weights = Float64Array.from(levels, (level) => (level === 2 ? 1 : 10));
    expect(levelGroups(levels, weights, 5)).toBeNull();
  });

  /** Four levels of 40 and one of 10 of weight 1, and a city of 8 on one of them. */
  const withCity = (on: number) => {
    const levels = [40, 40, 40, 40, 10].flatMap((count, index) => new Array<number>(count).fill(index + 1));
    const weights = Float64Array.of(8, ...new Array<number>(170).fill(1));
    return levelGroups([on, ...levels], weights, 5)?.map(({ from, to }) => [from, to]);
  };
  const lastJoined = [
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 5],
  ];

  it('are joined where a city carries more than a third of its level', () => {
    expect(withCity(5)).toEqual(lastJoined);
  });

  it('are joined where a city would carry more than a third of a level that it does not stand on', () => {
    expect(withCity(2)).toEqual(lastJoined);
  });

  it.each([1, 2, 3])('are not told where one carries more than 5 percent of all, be it on level %d', (on) => {
    const levels = [on, ...[1, 2, 3].flatMap((level) => new Array<number>(19).fill(level))];
    const weighed = (weight: number) => levelGroups(levels, Float64Array.of(weight, ...new Array(57).fill(1)), 3);
    // 3 of 60 is 5 percent.
    expect(weighed(3)).toHaveLength(3);
    expect(weighed(3.01)).toBeNull();
  });

  it('are told where a large weight is that of five', () => {
    const levels = Array.from({ length: 40 }, (_, index) => 1 + (index % 4));
    const heavy = (count: number) => Float64Array.from(levels, (_, index) => (index < count ? 4 : 1));
    expect(levelGroups(levels, heavy(5), 4)).toHaveLength(4);
    expect(levelGroups(levels, heavy(4), 4)).toBeNull();
  });
});
