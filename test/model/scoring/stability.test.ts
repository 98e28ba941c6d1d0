import { describe, expect, it } from 'vitest';
import { fraction } from '../../../model/scoring/fraction.ts';
import { provisionalReasons } from '../../../model/scoring/provisional.ts';
import { score } from '../../../model/scoring/score.ts';
import { isStable, stability } from '../../../model/scoring/stability.ts';
import { goldenAnswers, goldenModel, points } from '../../support/golden-model.ts';

function alike(value: number) {
  return new Map(goldenModel().questions.map(({ id }) => [id, points(value)]));
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

  it('is one where more than half of a category does not apply', () => {
    const some = alike(50).set('c-2', { kind: 'notApplicable' });
    expect(provisionalReasons(score(goldenModel(), some))).toEqual([
      { kind: 'notApplicable', category: 'c', share: 7500, limit: 5000 },
    ]);
  });
});
