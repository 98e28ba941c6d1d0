import { describe, expect, it } from 'vitest';
import { type Arrival, lateRespondents } from '../../../model/study/late-respondents.ts';

/** One cell: scores in the order of arrival. */
const arrivals = (scores: readonly number[], cell = 0): Arrival[] => scores.map((score, at) => ({ at, cell, score }));

const flat = Array.from({ length: 30 }, (_, index) => 40 + (index % 2));

describe('late respondents', () => {
  it('are alike where time makes no difference', () => {
    expect(lateRespondents(arrivals(flat), [60])).toEqual({ difference: 0, verdict: 'alike' });
  });

  it('are lower or higher where the difference is more than chance', () => {
    const falling = flat.map((score, at) => score - at);
    // Thirds of ten, 20 places apart.
    expect(lateRespondents(arrivals(falling), [60])).toEqual({ difference: -20, verdict: 'lower' });
    expect(lateRespondents(arrivals(falling.map((score) => 80 - score)), [60])?.verdict).toBe('higher');
  });

  it('are alike where a difference may be chance: the limit is that of a t test', () => {
    // Two thirds of ten, half of each a point above and half a point below its mean: s^2 = 10/9, V = 2/9, df 18.
    const limit = 2.1009 * Math.sqrt(2 / 9);
    const shifted = (by: number) =>
      arrivals(Array.from({ length: 30 }, (_, at) => 40 + (at % 2 === 0 ? 1 : -1) + (at >= 20 ? by : 0)));
    expect(lateRespondents(shifted(limit - 0.001), [60])?.verdict).toBe('alike');
    expect(lateRespondents(shifted(limit + 0.001), [60])?.verdict).toBe('higher');
  });

  it('are compared inside the cells: that small ones answer late is no difference', () => {
    const early = arrivals(Array.from({ length: 30 }, (_, index) => 60 + (index % 2)));
    const late = arrivals(
      Array.from({ length: 30 }, (_, index) => 20 + (index % 2)),
      1,
    );
    const both = [...early, ...late.map((each) => ({ ...each, at: each.at + 100 }))];
    expect(lateRespondents(both, [60, 60])).toEqual({ difference: 0, verdict: 'alike' });
    expect(
      lateRespondents(
        both.map((each) => ({ ...each, cell: 0 })),
        [120],
      )?.verdict,
    ).toBe('lower');
  });

  it('are weighted by the size of the cells', () => {
    const falling = arrivals(flat.map((score, at) => score - at));
    const rising = arrivals(
      flat.map((score, at) => score + at),
      1,
    );
    expect(lateRespondents([...falling, ...rising], [90, 10])?.difference).toBeCloseTo(-0.9 * 20 + 0.1 * 20, 12);
  });

  it('are not told where fewer than 20 can be compared', () => {
    expect(lateRespondents(arrivals(flat.slice(0, 29)), [60])).toBeNull();
    expect(lateRespondents([], [60])).toBeNull();
    const small = [0, 1, 2, 3, 4].flatMap((cell) => arrivals([1, 2, 3, 4, 5], cell));
    expect(lateRespondents(small, [9, 9, 9, 9, 9])).toBeNull();
  });

  it('are not told apart from those who came in the same moment', () => {
    expect(
      lateRespondents(
        arrivals(flat).map((each) => ({ ...each, at: 7 })),
        [60],
      ),
    ).toBeNull();
  });

  it('do not depend on the order of the rows', () => {
    const falling = arrivals(flat.map((score, at) => score - at));
    expect(lateRespondents(falling.toReversed(), [60])).toEqual(lateRespondents(falling, [60]));
  });
});
