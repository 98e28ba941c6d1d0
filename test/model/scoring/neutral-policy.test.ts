import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../../model/format/answer.ts';
import { fraction } from '../../../model/scoring/fraction.ts';
import { score } from '../../../model/scoring/score.ts';
import { fiveStepQuestion, goldenModel, points } from '../../support/golden-model.ts';

/** Category A (weight 2) with questions of the given weights, and one question in each of B and C. */
function neutralModel(...weights: readonly number[]) {
  const questions = weights.map((weight, index) => fiveStepQuestion(`a-${index + 1}`, 'a', weight));
  const others = ['b', 'c'].map((id) => fiveStepQuestion(`${id}-1`, id, 1));
  return goldenModel({ openAnswers: 'neutral' }, { questions: [...questions, ...others], rules: [] });
}

/** A answered with 75 as far as named, B with 50, C with 100. */
function answers(...known: readonly string[]) {
  const given = known.map((id): [string, AnswerValue] => [id, points(75)]);
  return new Map([...given, ['b-1', points(50)], ['c-1', points(100)]]);
}

const dontKnow: AnswerValue = { kind: 'dontKnow' };

describe('under the neutral policy', () => {
  it('a category known to exactly two thirds of its weight is counted', () => {
    const { standings, categories } = score(neutralModel(1, 1, 1), answers('a-1', 'a-2'));
    expect(categories[0]).toMatchObject({ coverage: fraction(2, 3), score: fraction(75), neutral: fraction(75) });
    expect(standings.official.score).toEqual(fraction(2 * 75 + 50 + 100, 4));
  });

  it('a category known to less than that is not, but keeps its bounds and its neutral points', () => {
    const { standings, categories } = score(neutralModel(65, 35), answers('a-1').set('a-2', dontKnow));
    expect(categories[0]).toMatchObject({
      coverage: fraction(65, 100),
      score: null,
      low: fraction(65 * 75, 100),
      high: fraction(65 * 75 + 35 * 100, 100),
      neutral: fraction(75),
    });
    expect(standings.official.score).toEqual(fraction(75));
    expect([...standings.official.categories.keys()]).toEqual(['b', 'c']);
    expect(standings.neutral.score).toEqual(fraction(2 * 75 + 50 + 100, 4));
  });

  it('the questions of a category that is not counted contribute nothing, known or not', () => {
    const { contributions } = score(neutralModel(65, 35), answers('a-1').set('a-2', dontKnow));
    const nothing = { unit: fraction(0), points: fraction(0), gap: fraction(0) };
    expect(contributions).toMatchObject([
      nothing,
      nothing,
      { unit: fraction(1, 2), points: fraction(25), gap: fraction(25) },
      { unit: fraction(1, 2), points: fraction(50), gap: fraction(0) },
    ]);
  });

  it('where nothing is known no category counts', () => {
    const { standings, reached } = score(neutralModel(1, 1), new Map());
    expect([standings.official.score, reached.level]).toEqual([null, 1]);
  });
});
