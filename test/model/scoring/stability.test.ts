import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../../model/format/answer.ts';
import { fraction } from '../../../model/scoring/fraction.ts';
import { provisionalReasons } from '../../../model/scoring/provisional.ts';
import { score } from '../../../model/scoring/score.ts';
import { isStable, stability } from '../../../model/scoring/stability.ts';
import { fiveStepQuestion, goldenAnswers, goldenModel, points } from '../../support/golden-model.ts';

function alike(value: number) {
  return new Map<string, AnswerValue>(goldenModel().questions.map(({ id }) => [id, points(value)]));
}

describe('stability', () => {
  it('of the golden file: open answers and distance are what it hangs on', () => {
    const checks = stability(score(goldenModel(), goldenAnswers()));
    expect(checks).toEqual({
      openAnswers: [3, 4],
      weights: [3],
      aggregation: [3],
      distance: [2, 3],
      toThreshold: fraction(35, 16),
      largestStep: fraction(75, 4),
    });
    expect(isStable(checks)).toBe(false);
  });

  it('is given when all answers are known, alike and far from every threshold', () => {
    const many = goldenModel(
      {},
      {
        questions: goldenModel().questions.flatMap((question) =>
          Array.from({ length: 20 }, (_, index) => ({ ...question, id: `${question.id}-${index}` })),
        ),
        rules: [],
      },
    );
    const checks = stability(score(many, new Map(many.questions.map(({ id }) => [id, points(50)]))));
    expect(checks).toMatchObject({ openAnswers: [3], weights: [3], aggregation: [3], distance: [3] });
    expect(isStable(checks)).toBe(true);
  });

  it('moves the weights of the aggregation that the model has', () => {
    const uneven = new Map([...alike(100)].map(([id, value]) => [id, id.startsWith('c') ? points(0) : value]));
    const geometric = stability(score(goldenModel({ aggregation: 'geometric' }, { rules: [] }), uneven));
    // 100 to the power of 3·0.75/(3·0.75 + 1.25) is 19.3, of 3·1.25/(3·1.25 + 0.75) it is 46.4.
    expect(geometric.weights).toEqual([1, 2, 3]);
  });

  it('finds an uneven profile that only the arithmetic mean lifts', () => {
    const uneven = new Map([...alike(100)].map(([id, value]) => [id, id.startsWith('c') ? points(0) : value]));
    expect(stability(score(goldenModel(), uneven)).aggregation).toEqual([2, 3, 4]);
  });

  it('without a score is nothing but the lowest level, as far from every threshold as can be', () => {
    const none = new Map(goldenModel().questions.map(({ id }) => [id, { kind: 'notApplicable' } as const]));
    expect(stability(score(goldenModel(), none))).toEqual({
      openAnswers: [1],
      weights: [1],
      aggregation: [1],
      distance: [1],
      toThreshold: fraction(100),
      largestStep: fraction(0),
    });
  });

  it('measures from a low score to the first threshold above 0', () => {
    const low = alike(0).set('a-1', points(25));
    // A quarter of its points at 2 of 5 parts of A, which is half of everything: 5.
    expect(stability(score(goldenModel({}, { rules: [] }), low)).toThreshold).toEqual(fraction(15));
  });

  it('at the very top can only fall, and a fall onto the threshold keeps the level', () => {
    expect(stability(score(goldenModel({}, { rules: [] }), alike(100)))).toMatchObject({
      distance: [5],
      toThreshold: fraction(20),
      largestStep: fraction(20),
    });
  });
});

describe('a provisional level', () => {
  it('is none for complete answers', () => {
    expect(provisionalReasons(score(goldenModel(), alike(50)))).toEqual([]);
  });

  it('is one below 80 percent overall or two thirds in a category', () => {
    const some = alike(50);
    for (const id of ['a-1', 'c-2']) some.set(id, { kind: 'dontKnow' });
    expect(provisionalReasons(score(goldenModel(), some))).toEqual([
      { kind: 'coverage', coverage: 6125, needs: 8000 },
      { kind: 'categoryCoverage', category: 'a', coverage: 6000, needs: 6666 },
      { kind: 'categoryCoverage', category: 'c', coverage: 2500, needs: 6666 },
    ]);
  });

  it('is none at exactly 80 percent overall, two thirds of a category and half of it not applicable', () => {
    const weights = { a: [23, 7], b: [2, 1, 3], c: [1] };
    const questions = Object.entries(weights).flatMap(([id, own]) =>
      own.map((weight, index) => fiveStepQuestion(`${id}-${index + 1}`, id, weight)),
    );
    const model = goldenModel({}, { questions, rules: [] });
    const some = new Map<string, AnswerValue>(questions.map(({ id }) => [id, points(50)]));
    for (const id of ['a-2', 'b-2']) some.set(id, { kind: 'dontKnow' });
    some.set('b-3', { kind: 'notApplicable' });
    const scored = score(model, some);
    expect(scored.categories.map(({ coverage }) => coverage)).toEqual([fraction(23, 30), fraction(2, 3), fraction(1)]);
    expect([scored.coverage, scored.categories[1]?.notApplicable]).toEqual([fraction(4, 5), fraction(1, 2)]);
    expect(provisionalReasons(scored)).toEqual([]);
  });

  it('asks for coverage only where a question applies', () => {
    const some = alike(50).set('a-1', { kind: 'dontKnow' });
    for (const id of ['c-1', 'c-2']) some.set(id, { kind: 'notApplicable' });
    // A 3/5 with weight 2, B 1 with weight 1; C has nothing to cover.
    const scored = score(goldenModel(), some);
    expect([scored.coverage, scored.categories[2]?.coverage]).toEqual([fraction(11, 15), fraction(1)]);
    const nothing = new Map(goldenModel().questions.map(({ id }) => [id, { kind: 'notApplicable' } as const]));
    expect(score(goldenModel(), nothing).coverage).toEqual(fraction(1));
  });

  it('is one where more than half of a category does not apply', () => {
    const some = alike(50).set('c-2', { kind: 'notApplicable' });
    expect(provisionalReasons(score(goldenModel(), some))).toEqual([
      { kind: 'notApplicable', category: 'c', share: 7500, limit: 5000 },
    ]);
  });
});
