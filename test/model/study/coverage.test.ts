import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../model/review/random.ts';
import { meanInterval } from '../../../model/study/interval.ts';
import type { Respondent } from '../../../model/study/respondents.ts';
import { studyWeights } from '../../../model/study/study-weights.ts';
import { weightedMean } from '../../../model/study/weighted-mean.ts';

/** Size classes of an invented state: units, mean and deviation of their scores, response rate. */
const classes = [
  { units: 176, mean: 30, deviation: 10, rate: 0.33 },
  { units: 385, mean: 35, deviation: 11, rate: 0.4 },
  { units: 283, mean: 40, deviation: 11, rate: 0.48 },
  { units: 155, mean: 46, deviation: 11, rate: 0.57 },
  { units: 80, mean: 52, deviation: 12, rate: 0.7 },
  { units: 22, mean: 60, deviation: 12, rate: 0.85 },
];

interface Simulated extends Respondent {
  readonly score: number;
  /** Probability that it answers: by class, and by class and score. */
  readonly bySize: number;
  readonly byScore: number;
}

const seeded = randomFrom('an invented state');
const state: readonly Simulated[] = classes.flatMap(({ units, mean, deviation, rate }, sizeClass) =>
  Array.from({ length: units }, (_, index) => {
    const score = Math.min(100, Math.max(0, seeded.normal(mean, deviation)));
    const key = `${sizeClass}-${index}`;
    const county = `${index % 4}${index % 3}`;
    return {
      score,
      bySize: rate,
      byScore: Math.min(1, Math.max(0, rate + (0.15 * (score - mean)) / deviation)),
      unit: { key, population: null, sizeClass, region: `${index % 4}`, county: { key: county, name: county } },
      response: { key, at: 0, level: 1, coverage: 10_000, public: false, scores: { overall: score * 100 } },
    };
  }),
);
const frame = state.map(({ unit }) => unit);
const truth = state.reduce((sum, { score }) => sum + score, 0) / state.length;

/** How often 95 percent intervals hold the mean of all, and how far the estimate is off on average. */
function simulated(
  chance: 'bySize' | 'byScore',
  weighting: 'postStratified' | 'raked' | 'none',
  repetitions: number,
): { readonly held: number; readonly bias: number } {
  const random = randomFrom(`${chance} ${weighting}`);
  let [held, bias] = [0, 0];
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    const respondents = state.filter((each) => random.uniform() < each[chance]);
    const weights =
      weighting === 'none'
        ? {
            weights: new Float64Array(respondents.length).fill(1),
            stratumOf: new Int32Array(respondents.length),
            frameSizes: [state.length],
            residuals: (values: Float64Array) => values,
          }
        : studyWeights(frame, respondents, weighting).municipality;
    const estimate = weightedMean(
      weights,
      Float64Array.from(respondents, ({ score }) => score),
    );
    if (!estimate) throw new Error('Nobody answered.');
    const { low, high } = meanInterval(estimate);
    if (low <= truth && truth <= high) held += 1;
    bias += (estimate.mean - truth) / repetitions;
  }
  return { held: held / repetitions, bias };
}

describe('a 95 percent interval', { timeout: 60_000 }, () => {
  it('holds the mean of all in 93 to 97 percent of 2,000 responses that depend on size, post-stratified', () => {
    const { held, bias } = simulated('bySize', 'postStratified', 2_000);
    expect(held).toBeGreaterThan(0.93);
    expect(held).toBeLessThan(0.97);
    expect(Math.abs(bias)).toBeLessThan(0.05);
  });

  it('does so raked to size and county', () => {
    const { held, bias } = simulated('bySize', 'raked', 500);
    expect(held).toBeGreaterThan(0.93);
    expect(held).toBeLessThan(0.97);
    expect(Math.abs(bias)).toBeLessThan(0.05);
  });

  it('hardly ever does so where the better ones of each class answer more often: no weighting repairs that', () => {
    const { held, bias } = simulated('byScore', 'postStratified', 500);
    expect(held).toBeLessThan(0.1);
    expect(bias).toBeGreaterThan(1);
  });

  it('mostly misses without weights', () => {
    const { held, bias } = simulated('bySize', 'none', 500);
    expect(held).toBeLessThan(0.3);
    expect(bias).toBeGreaterThan(1);
  });
});
