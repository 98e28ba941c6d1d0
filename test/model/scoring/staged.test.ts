import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../model/action/evaluate.ts';
import { fraction } from '../../../model/scoring/fraction.ts';
import { categoryLevel } from '../../../model/scoring/level.ts';
import { score } from '../../../model/scoring/score.ts';
import { stability } from '../../../model/scoring/stability.ts';
import { levelFromRatings, rate, stagedLevel } from '../../../model/scoring/staged.ts';
import { fiveStepQuestion, goldenModel, points } from '../../support/golden-model.ts';

describe('a staged model', () => {
  it.each([
    [[100, 90, 60, 20], 4],
    [[100, 80, 90, 90], 3],
    [[86, 51, 0, 0], 3],
    [[85, 100, 100, 100], 2],
    [[50, 100, 100, 100], 1],
  ])('achievement %j of levels 2 to 5 is level %i', (achieved, level) => {
    expect(levelFromRatings(achieved.map((percent) => rate(fraction(percent))))).toBe(level);
  });

  it.each([
    [1500, 'N'],
    [1501, 'P'],
    [5000, 'P'],
    [5001, 'L'],
    [8500, 'L'],
    [8501, 'F'],
  ])('%i hundredths of a percent are rated %s', (hundredths, rating) => {
    expect(rate(fraction(hundredths, 100))).toBe(rating);
  });

  it('reads the achievement of each level over all categories by their weights', () => {
    const levels = { 'a-1': 2, 'b-1': 2, 'c-1': 3 };
    const model = goldenModel(
      { aggregation: 'staged' },
      {
        questions: Object.entries(levels).map(([id, level]) => ({ ...fiveStepQuestion(id, id.slice(0, 1), 1), level })),
        rules: [],
      },
    );
    const levelOf = (a: number, b: number, c: number) =>
      score(
        model,
        new Map([
          ['a-1', points(a)],
          ['b-1', points(b)],
          ['c-1', points(c)],
        ]),
      ).reached.level;
    expect(levelOf(100, 75, 75)).toBe(3);
    expect(levelOf(100, 75, 100)).toBe(3);
    expect(levelOf(100, 25, 75)).toBe(2);
    expect(levelOf(25, 100, 100)).toBe(1);
    expect(levelOf(100, 100, 50)).toBe(2);
  });

  describe('with the neutral policy', () => {
    const staged = { aggregation: 'staged', openAnswers: 'neutral' } as const;
    const questions = ['a-1', 'a-2', 'b-1'].map((id) => ({ ...fiveStepQuestion(id, id.slice(0, 1), 1), level: 2 }));
    const model = goldenModel(staged, { questions, rules: [] });
    const answers = new Map([
      ['a-1', points(100)],
      ['a-2', { kind: 'dontKnow' as const }],
      ['b-1', points(100)],
    ]);

    it('leaves open answers out of the official level, and counts them low only in the low reading', () => {
      const scored = score(model, answers);
      expect(scored.reached.level).toBe(2);
      expect(stagedLevel(scored.categories, 'neutral')).toBe(2);
      expect(stagedLevel(scored.categories, 'low')).toBe(2);
      const half = new Map(answers).set('b-1', points(25));
      expect(score(model, half).reached.level).toBe(2);
      expect(stagedLevel(score(model, half).categories, 'low')).toBe(1);
    });
  });

  describe('weighted', () => {
    const weights = { 'a-1': 3, 'a-2': 1, 'b-1': 1, 'b-2': 4 };
    const questions = Object.entries(weights).map(([id, weight]) => ({
      ...fiveStepQuestion(id, id.slice(0, 1), weight),
      level: 2,
    }));
    const model = goldenModel({ aggregation: 'staged' }, { questions, rules: [] });
    const levelOf = (...values: readonly number[]) =>
      score(model, new Map(questions.map(({ id }, index) => [id, points(values[index] ?? 0)]))).reached.level;

    it('gives a category its own weight, whatever its questions weigh, and shares it out among them', () => {
      // A counts 2/3 of it, B 1/3: a-1 1/2, a-2 1/6, b-1 1/15, b-2 4/15.
      expect(levelOf(100, 0, 0, 0)).toBe(1);
      expect(levelOf(100, 0, 25, 0)).toBe(2);
      expect(levelOf(0, 100, 100, 100)).toBe(1);
      expect(levelOf(25, 100, 50, 75)).toBe(2);
      expect(levelOf(50, 0, 100, 75)).toBe(2);
    });
  });

  describe('with evidence', () => {
    const questions = ['a-1', 'b-1'].map((id) => ({ ...fiveStepQuestion(id, id.slice(0, 1), 1), level: 2 }));
    const model = goldenModel({ aggregation: 'staged' }, { questions, rules: [] });
    const open = score(model, new Map([['b-1', points(100)]]));

    it('counts open answers at their lowest officially, at their highest in the best case', () => {
      expect(open.reached.level).toBe(1);
      expect(stability(open).openAnswers).toEqual([1, 2]);
      const readings = ['low', 'high', 'neutral'] as const;
      expect(readings.map((reading) => stagedLevel(open.categories, reading))).toEqual([1, 2, 2]);
    });

    it('gives a category whose answers are all open the lowest level, and none where nothing applies', () => {
      const [a, b] = open.categories.map((entry) => categoryLevel(model, entry, open.standings.official));
      expect([a, b]).toEqual([1, 2]);
      const best = open.categories.map((entry) => categoryLevel(model, entry, open.standings.high));
      expect(best.slice(0, 2)).toEqual([2, 2]);
      const none = score(model, new Map([['a-1', { kind: 'notApplicable' }]]));
      const levels = none.categories.map((entry) => categoryLevel(model, entry, none.standings.official));
      expect(levels).toEqual([null, 1, null]);
    });
  });

  it('rates each category by its own questions', () => {
    const questions = ['a-1', 'b-1', 'c-1'].map((id) => ({ ...fiveStepQuestion(id, id.slice(0, 1), 1), level: 3 }));
    const model = goldenModel({ aggregation: 'staged' }, { questions, rules: [] });
    const answers = new Map([
      ['a-1', points(75)],
      ['b-1', points(50)],
      ['c-1', points(100)],
    ]);
    expect(evaluate(model, answers).categories.map(({ level }) => level)).toEqual([3, 1, 3]);
  });
});
