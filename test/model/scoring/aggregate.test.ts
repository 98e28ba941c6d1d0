import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../../model/format/answer.ts';
import { arithmeticMean, geometricMean, meanUnderWeights } from '../../../model/scoring/aggregate.ts';
import { compare, fraction, toNumber } from '../../../model/scoring/fraction.ts';
import { score } from '../../../model/scoring/score.ts';
import { overall, weightedScores } from '../../../model/scoring/standing.ts';
import { goldenAnswers, goldenModel } from '../../support/golden-model.ts';

function parts(scores: readonly number[], weights: readonly number[] = scores.map(() => 1)) {
  return scores.map((score, index) => ({ score: fraction(score), weight: weights[index] ?? 1 }));
}

describe('means', () => {
  it('geometric mean of 1, 2, 3 is the cube root of 6', () => {
    expect(geometricMean(parts([1, 2, 3]))).toBeCloseTo(1.817121, 6);
  });

  it('geometric mean of 1, 2, 3 with weights 1, 1, 2 is the fourth root of 18', () => {
    expect(geometricMean(parts([1, 2, 3], [1, 1, 2]))).toBeCloseTo(2.059767, 6);
  });

  it('the arithmetic mean compensates where the geometric does not: 21, 1, 1, 1', () => {
    expect(arithmeticMean(parts([21, 1, 1, 1]))).toEqual(fraction(6));
    expect(geometricMean(parts([21, 1, 1, 1]))).toBeCloseTo(2.140695, 6);
  });

  it('the geometric mean reads scores below 1 as 1', () => {
    expect(geometricMean(parts([0, 100]))).toBeCloseTo(10, 12);
  });

  it('of nothing there is none', () => {
    expect([arithmeticMean([]), geometricMean([]), meanUnderWeights([], 25)]).toEqual([null, null, null]);
  });
});

describe('what the level is taken from', () => {
  it('with the geometric mean is rounded to nine decimals', () => {
    expect(overall(parts([1, 2, 3]), true)).toEqual(fraction(1_817_120_593, 1_000_000_000));
    expect(overall(parts([1, 2, 3]), false)).toEqual(fraction(2));
  });

  it('is nothing where no category is rated', () => {
    expect([overall([], true), overall([], false)]).toEqual([null, null]);
  });

  it('leaves out the categories that nothing applies to', () => {
    const answers = new Map<string, AnswerValue>(goldenAnswers());
    for (const id of ['b-1', 'b-2', 'b-3']) answers.set(id, { kind: 'notApplicable' });
    const { model, standings } = score(goldenModel(), answers);
    expect(weightedScores(model, standings.official)).toEqual([
      { weight: 2, score: fraction(50) },
      { weight: 1, score: fraction(75, 2) },
    ]);
  });
});

const someParts = fc.array(
  fc.record({
    score: fc.integer({ min: 0, max: 100 }).map((score) => fraction(score)),
    weight: fc.integer({ min: 1, max: 9 }),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('the mean under moving weights', () => {
  it('is the extreme over every corner of the box of weights', () => {
    fc.assert(
      fc.property(someParts, fc.integer({ min: 0, max: 90 }), (some, percent) => {
        const corners = Array.from({ length: 2 ** some.length }, (_, mask) => {
          const raised = some.map((part, index) => ({
            score: part.score,
            weight: part.weight * (100 + ((mask >> index) & 1 ? percent : -percent)),
          }));
          const total = raised.reduce((sum, { weight }) => sum + weight, 0);
          return raised.reduce((sum, { score, weight }) => sum + toNumber(score) * weight, 0) / total;
        });
        const spread = meanUnderWeights(some, percent);
        expect(spread && toNumber(spread.lowest)).toBeCloseTo(Math.min(...corners), 9);
        expect(spread && toNumber(spread.highest)).toBeCloseTo(Math.max(...corners), 9);
      }),
    );
  });

  it('without movement is the mean itself', () => {
    fc.assert(
      fc.property(someParts, (some) => {
        const spread = meanUnderWeights(some, 0);
        const mean = arithmeticMean(some);
        expect(spread && mean && [compare(spread.lowest, mean), compare(spread.highest, mean)]).toEqual([0, 0]);
      }),
    );
  });
});
