import { describe, expect, it } from 'vitest';
import { type Arrival, lateRespondents } from '../../../model/study/late-respondents.ts';

/** The same arrivals in each of some cells of 30. */
function inCells(count: number, cell: readonly Omit<Arrival, 'cell'>[]) {
  const cells = Array.from({ length: count }, (_, index) => index);
  return lateRespondents(
    cells.flatMap((index) => cell.map((arrival) => ({ ...arrival, cell: index }))),
    cells.map(() => 30),
  );
}

const scored = (...scores: readonly number[]) => scores.map((score, at) => ({ at, score }));

describe('the thirds of a cell', () => {
  it('are compared where each holds two, and not where each holds one', () => {
    expect(inCells(5, scored(50, 60, 0, 0, 40, 50))).toEqual({ difference: -10, verdict: 'lower' });
    expect(inCells(20, scored(50, 50, 40))).toBeNull();
  });

  it('are not compared where the last of the early came with the first of the late', () => {
    const times = [0, 1, 5, 5, 5, 5, 5, 6, 7];
    const cell = (moments: readonly number[]) => moments.map((at, index) => ({ at, score: 50 + (index % 2) }));
    expect(inCells(4, cell(times))).toBeNull();
    expect(inCells(4, cell([0, 1, 4, 5, 5, 5, 5, 6, 7]))?.verdict).toBe('alike');
  });

  it('cost two degrees of freedom in every cell', () => {
    // Thirds of five with s² = 1 in each of two cells: V = 2 · 1/4 · 2/5, and t is 2.119905 for 20 - 4 degrees.
    const limit = 2.119905 * Math.sqrt(0.2);
    const late = (by: number) => [-1 + by, 1 + by, -1 + by, 1 + by, by];
    const verdict = (by: number) => inCells(2, scored(-1, 1, -1, 1, 0, 9, 9, 9, 9, 9, ...late(by)))?.verdict;
    expect([verdict(limit - 0.0001), verdict(limit + 0.0001)]).toEqual(['alike', 'higher']);
  });
});
