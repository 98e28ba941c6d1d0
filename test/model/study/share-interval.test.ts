import { describe, expect, it } from 'vitest';
import { studyEstimates } from '../../../model/study/estimates.ts';
import { postStratify } from '../../../model/study/post-stratification.ts';

/** Levels of 40 respondents in cells of a frame; all have 50 points. */
function shares(cells: readonly { readonly frame: number; readonly levels: readonly number[] }[]) {
  const cellOf = Int32Array.from(cells.flatMap(({ levels }, cell) => levels.map(() => cell)));
  const levels = cells.flatMap((cell) => cell.levels);
  const frames = cells.map(({ frame }) => frame);
  const weighting = postStratify(cellOf, frames, frames, new Float64Array(levels.length).fill(1));
  const overall = new Float64Array(levels.length).fill(50);
  const sample = { size: levels.length, overall, categories: new Map(), levels };
  return weighting && studyEstimates(weighting, sample, [0, 50])?.levels;
}

const times = (count: number, level: number) => new Array<number>(count).fill(level);

describe('the interval of a share', () => {
  it('is that of Wilson with n_eff = p (1 - p) / V', () => {
    // 10 of 40 in a frame of 100: n_eff is 39 / (1 - 0.4) = 65, and Wilson's interval of 0.25 is 0.1607 to 0.3672.
    expect(shares([{ frame: 100, levels: [...times(10, 1), ...times(30, 2)] }])).toEqual([
      { from: 1, to: 1, percent: 25, low: 16, high: 37 },
      { from: 2, to: 2, percent: 75, low: 63, high: 84 },
    ]);
  });

  it('where nothing varies inside the cells is that of the effective size by Kish', () => {
    // Weights 2 and 3: (20 + 90)² / (40 + 270) is 39.03, and Wilson's interval of 2/11 is 0.0914 to 0.3292.
    expect(
      shares([
        { frame: 20, levels: times(10, 1) },
        { frame: 90, levels: times(30, 2) },
      ])?.[0],
    ).toEqual({ from: 1, to: 1, percent: 18, low: 9, high: 33 });
  });

  it('has no width where all answered', () => {
    expect(shares([{ frame: 40, levels: [...times(10, 1), ...times(30, 2)] }])?.[0]).toEqual({
      from: 1,
      to: 1,
      percent: 25,
      low: 25,
      high: 25,
    });
  });
});
