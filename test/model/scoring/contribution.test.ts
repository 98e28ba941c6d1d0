import { describe, expect, it } from 'vitest';
import type { ScoringPolicy } from '../../../model/format/model-file.ts';
import { fraction } from '../../../model/scoring/fraction.ts';
import { score } from '../../../model/scoring/score.ts';
import { goldenAnswers, goldenModel } from '../../support/golden-model.ts';

/** Overall points that a question gains from more points, as section 8.2 of the method lists them. */
function gain(openAnswers: ScoringPolicy['openAnswers'], id: string, more: number): number {
  const { contributions } = score(goldenModel({ openAnswers }), goldenAnswers());
  const found = contributions.find(({ scored }) => scored.question.id === id);
  return found ? (Number(found.unit.numerator) / Number(found.unit.denominator)) * more : Number.NaN;
}

describe('the overall points that better answers would bring', () => {
  it.each([
    ['a-1', 25, 6.25],
    ['a-2', 25, 3.125],
    ['a-2', 50, 6.25],
    ['b-2', 50, 3.125],
    ['b-2', 75, 4.6875],
    ['b-3', 50, 6.25],
    ['b-3', 100, 12.5],
    ['c-2', 25, 4.6875],
    ['c-2', 50, 9.375],
  ] as const)('with evidence: %s raised by %i brings %f', (id, more, expected) => {
    expect(gain('evidence', id, more)).toBeCloseTo(expected, 9);
  });

  it.each([
    ['a-1', 25, 8.3333],
    ['a-2', 25, 4.1667],
    ['a-2', 50, 8.3333],
    ['b-2', 50, 3.125],
    ['b-2', 75, 4.6875],
    ['b-3', 50, 6.25],
    ['b-3', 100, 12.5],
    ['c-2', 25, 6.25],
    ['c-2', 50, 12.5],
  ] as const)('neutral: %s raised by %i brings %f', (id, more, expected) => {
    expect(gain('neutral', id, more)).toBeCloseTo(expected, 4);
  });

  it('are those of an open question too, with evidence', () => {
    const { contributions } = score(goldenModel(), goldenAnswers());
    const open = contributions.filter(({ scored }) => scored.points === null);
    expect(open.map(({ scored, unit, points, gap }) => [scored.question.id, unit, points, gap])).toEqual([
      ['a-3', fraction(0), fraction(0), fraction(0)],
      ['a-4', fraction(1, 8), fraction(0), fraction(25, 2)],
      ['c-1', fraction(1, 16), fraction(0), fraction(25, 4)],
    ]);
  });

  it('are none for an open question under the neutral policy', () => {
    const { contributions } = score(goldenModel({ openAnswers: 'neutral' }), goldenAnswers());
    const open = contributions.filter(({ scored }) => scored.points === null);
    expect(open.map(({ unit, points, gap }) => [unit, points, gap])).toEqual(
      Array.from({ length: 3 }, () => [fraction(0), fraction(0), fraction(0)]),
    );
  });
});
