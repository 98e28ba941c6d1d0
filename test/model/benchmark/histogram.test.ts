import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bins, histogramOf, meanOf, midRank, quantile } from '../../../model/benchmark/histogram.ts';

function binsOf(scores: readonly number[]): Bins {
  const bins: Record<string, number> = {};
  for (const score of scores) bins[score] = (bins[score] ?? 0) + 1;
  return bins;
}

const counted = (scores: readonly number[]) => histogramOf(binsOf(scores));

/** Type 7 by sorting, written apart from the histogram. */
function sortedQuantile(sorted: readonly number[], p: number): number {
  const h = (sorted.length - 1) * p;
  const low = sorted[Math.floor(h)] ?? Number.NaN;
  const high = sorted[Math.ceil(h)] ?? Number.NaN;
  return low + (h - Math.floor(h)) * (high - low);
}

const ascending = (scores: readonly number[]) => scores.toSorted((one, other) => one - other);
const hundredfold = (points: readonly number[]) => points.map((value) => Math.round(value * 100));
const quartiles = [0.25, 0.5, 0.75];

describe('a quantile of type 7', () => {
  it.each<[number[], number[], number[]]>([
    [[15, 20, 35, 40, 50], [0.4], [29]],
    [[0, 0, 0.3, 1.2, 1.23, 3.5, 10, 12, 23.3, 32.1], quartiles, [0.525, 2.365, 11.5]],
    [[1, 2, 3, 4], quartiles, [1.75, 2.5, 3.25]],
    [
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      [0.1, 0.25, 0.9],
      [1.9, 3.25, 9.1],
    ],
    [[7], [0, 0.5, 1], [7, 7, 7]],
    [
      [0, 100],
      [0, 0.5, 1],
      [0, 50, 100],
    ],
  ])('of %j at %j is %j', (points, at, expected) => {
    const histogram = counted(hundredfold(points).toReversed());
    at.forEach((p, index) => {
      expect(quantile(histogram, p)).toBeCloseTo((expected[index] ?? Number.NaN) * 100, 8);
    });
  });

  it.each([1_000, 10_000, 100_000])(
    'of %i random scores is exactly that of the sorted scores',
    (size) => {
      const anyScores = fc.noShrink(
        fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: size, maxLength: size, size: 'max' }),
      );
      fc.assert(
        fc.property(anyScores, (scores) => {
          const histogram = counted(scores);
          const sorted = ascending(scores);
          for (const p of [0, 0.05, 0.1, 0.25, 1 / 3, 0.5, 2 / 3, 0.75, 0.9, 0.95, 1]) {
            expect(quantile(histogram, p)).toBe(sortedQuantile(sorted, p));
          }
        }),
        { numRuns: 5 },
      );
    },
    60_000,
  );

  it('of few scores on a coarse grid is that of the sorted scores at any share', () => {
    const anyScores = fc.array(
      fc.integer({ min: 0, max: 4 }).map((step) => step * 2_500),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(anyScores, fc.double({ min: 0, max: 1, noNaN: true }), (scores, p) => {
        expect(quantile(counted(scores), p)).toBe(sortedQuantile(ascending(scores), p));
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([0, 0.5, 1])('of nothing at %d is no number', (p) => {
    expect(quantile(histogramOf({}), p)).toBeNaN();
  });
});

describe('a mean', () => {
  it('is the arithmetic one', () => {
    expect(meanOf(counted([0, 10_000, 5_000]))).toBe(5_000);
    expect(meanOf(counted([1, 2]))).toBe(1.5);
  });

  it('of nothing is no number', () => {
    expect(meanOf(histogramOf({}))).toBeNaN();
  });

  it('is that of the sum of any scores', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1 }), (scores) => {
        expect(meanOf(counted(scores))).toBe(scores.reduce((sum, score) => sum + score, 0) / scores.length);
      }),
    );
  });
});

describe('a percentile rank', () => {
  it.each([
    [3, [1, 2, 3, 3, 4], 60],
    [3, [1, 2, 3, 4], 62.5],
    [0, [1, 2, 3, 4], 0],
    [5, [1, 2, 3, 4], 100],
    [7, [7, 7, 7], 50],
  ])('of %i in %j is %d', (score, scores, expected) => {
    expect(midRank(counted(scores), score)).toBe(expected);
  });

  it('of nothing is no number', () => {
    expect(midRank(histogramOf({}), 5)).toBeNaN();
  });

  it('is the mean of the share below and the share not above, by sorting', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1 }), fc.nat(20), (scores, score) => {
        const sorted = ascending(scores);
        const below = sorted.filter((other) => other < score).length;
        const notAbove = sorted.filter((other) => other <= score).length;
        expect(midRank(counted(scores), score)).toBeCloseTo((50 * (below + notAbove)) / sorted.length, 10);
      }),
    );
  });
});

describe('a histogram', () => {
  it('holds equal scores without loss, ascending', () => {
    expect(histogramOf({ '10000': 1, '0': 3, '200': 2 })).toEqual({
      scores: [0, 200, 10_000],
      counts: [3, 2, 1],
      total: 6,
    });
  });

  it('has no empty bins, and none for what is not applicable', () => {
    expect(histogramOf({ '-1': 7, '5': 0, '6': 2 })).toEqual({ scores: [6], counts: [2], total: 2 });
  });

  it('counts ten million assessments as quickly as one', () => {
    const histogram = histogramOf({ '0': 5_000_000, '10000': 5_000_000 });
    expect([meanOf(histogram), quantile(histogram, 0.25), histogram.total]).toEqual([5_000, 0, 10_000_000]);
  });

  it.each(['-2', '10001', '0.5', 'NaN', '1e3', ' 7', '', '07'])('refuses the score "%s"', (score) => {
    expect(() => histogramOf({ '5': 1, [score]: 1 })).toThrow(
      new RangeError(`A score is a whole number from 0 to 10000, not ${score}.`),
    );
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses the count %d', (count) => {
    expect(() => histogramOf({ '5': count })).toThrow(
      new RangeError(`A count is a whole number from 0, not ${count}.`),
    );
  });
});
