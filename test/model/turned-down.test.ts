// Reference numbers (method 8) of what the method weighs and does not take: computed here from their definitions, so that the
// reasons against them can be checked.
import { describe, expect, it } from 'vitest';
import { histogramOf, quantile } from '../../model/benchmark/histogram.ts';
import { fraction, toNumber } from '../../model/scoring/fraction.ts';
import { score } from '../../model/scoring/score.ts';
import { weightedScores } from '../../model/scoring/standing.ts';
import { stratifiedMean } from '../../model/study/stratified-variance.ts';
import { goldenAnswers, goldenModel } from '../support/golden-model.ts';

describe('the harmonic mean', () => {
  const harmonic = (parts: readonly { readonly weight: number; readonly score: number }[]): number =>
    parts.reduce((sum, { weight }) => sum + weight, 0) / parts.reduce((sum, part) => sum + part.weight / part.score, 0);

  it('of 1, 2 and 3 with the weights 2, 1 and 1 is 24/17', () => {
    const parts = [1, 2, 3].map((value, index) => ({ weight: [2, 1, 1][index] ?? 0, score: value }));
    expect(harmonic(parts)).toBeCloseTo(1.411765, 6);
    expect(harmonic(parts)).toBeCloseTo(toNumber(fraction(24, 17)), 12);
  });

  it('of the golden file is 48.780488, more than two points below the geometric one', () => {
    const { model, standings } = score(goldenModel({ openAnswers: 'neutral' }), goldenAnswers());
    const parts = weightedScores(model, standings.official);
    const mean = harmonic(parts.map(({ weight, score: value }) => ({ weight, score: toNumber(value) })));
    expect(mean).toBeCloseTo(48.780488, 6);
    expect(51.334505 - mean).toBeGreaterThan(2);
  });
});

describe('the nine types of a quantile (Hyndman and Fan 1996)', () => {
  const sorted = [15, 20, 35, 40, 50];
  const at = (position: number): number => sorted[Math.min(sorted.length, Math.max(1, position)) - 1] ?? Number.NaN;
  const between = (position: number): number => {
    const below = Math.floor(position);
    return at(below) + (position - below) * (at(below + 1) - at(below));
  };
  const n = sorted.length;
  const p = 0.4;
  /** n p is whole here: type 1 takes that value, type 2 the middle of it and the next, type 3 the nearest even one. */
  const types = [
    at(n * p),
    (at(n * p) + at(n * p + 1)) / 2,
    at(n * p),
    between(n * p),
    between(n * p + 0.5),
    between((n + 1) * p),
    between((n - 1) * p + 1),
    between((n + 1 / 3) * p + 1 / 3),
    between((n + 1 / 4) * p + 3 / 8),
  ];

  it('differ on five numbers as NumPy has them', () => {
    const expected = [20, 27.5, 20, 20, 27.5, 26, 29, 27, 27.125];
    expect(types).toEqual(expected.map((value) => expect.closeTo(value, 9)));
  });

  it('show that the seventh, and no other, is what the benchmarks have', () => {
    const taken = quantile(histogramOf({ 1500: 1, 2000: 1, 3500: 1, 4000: 1, 5000: 1 }), p);
    expect(types.map((value) => Math.abs(value * 100 - taken) < 1e-6)).toEqual(types.map((_, index) => index === 6));
  });
});

describe('the logit interval', () => {
  it('of the worked share is 0.155997 to 0.199555: that of Wilson to four digits, yet it differs between packages', () => {
    const counts = [2, 12, 20, 28, 27, 12];
    const frame = [176, 385, 283, 155, 80, 22];
    const respondents = [60, 150, 125, 82, 50, 16];
    const { mean, variance } = stratifiedMean(
      counts.map((count, index) => ({
        frame: frame[index] ?? 0,
        respondents: respondents[index] ?? 0,
        sum: count,
        squares: count,
      })),
    );
    const logit = Math.log(mean / (1 - mean));
    const half = (1.959963984540054 * Math.sqrt(variance)) / (mean * (1 - mean));
    const back = (value: number): number => 1 / (1 + Math.exp(-value));
    expect(back(logit - half)).toBeCloseTo(0.155997, 6);
    expect(back(logit + half)).toBeCloseTo(0.199555, 6);
  });
});

describe('choosing questions by their information', () => {
  it('has little to choose from: a question of discrimination 1.5 informs by 0.5625 at most, so ten leave an error of 0.42', () => {
    const chance = (theta: number): number => 1 / (1 + Math.exp(-1.5 * theta));
    const information = (theta: number): number => {
      const step = 1e-5;
      const slope = (chance(theta + step) - chance(theta - step)) / (2 * step);
      return slope ** 2 / (chance(theta) * (1 - chance(theta)));
    };
    expect(information(0)).toBeCloseTo(0.5625, 6);
    expect(Math.max(...[-2, -1, -0.1, 0.1, 1, 2].map(information))).toBeLessThan(0.5625);
    expect(1 / Math.sqrt(10 * information(0))).toBeCloseTo(0.42, 2);
  });
});

describe('noise in place of an audit', () => {
  /** Standard deviation of Laplace's noise of this scale, by its own quantiles. */
  const deviation = (scale: number): number => {
    const steps = 2_000_000;
    let squares = 0;
    for (let step = 0; step < steps; step += 1) squares += Math.log(1 - (step + 0.5) / steps) ** 2;
    return scale * Math.sqrt(squares / steps);
  };

  it.each([
    [31, 4.561979],
    [1101, 0.128448],
  ])('blurs one mean of %i by %d points with an epsilon of 1', (n, points) => {
    expect(deviation(100 / n) / points).toBeCloseTo(1, 4);
    expect((Math.sqrt(2) * 100) / n).toBeCloseTo(points, 6);
  });
});
