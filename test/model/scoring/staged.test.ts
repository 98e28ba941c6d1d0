import { describe, expect, it } from 'vitest';
import { fraction } from '../../../model/scoring/fraction.ts';
import { score } from '../../../model/scoring/score.ts';
import { levelFromRatings, rate } from '../../../model/scoring/staged.ts';
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
});
