import { describe, expect, it } from 'vitest';
import { cheapestWay } from '../../../../model/action/next-level/cheapest-way.ts';
import { movesFrom } from '../../../../model/action/next-level/moves.ts';
import type { Way, WayUp } from '../../../../model/action/next-level/way.ts';
import type { LevelEntry } from '../../../../model/format/model-file.ts';
import { floorHundredths, multiply, subtract } from '../../../../model/scoring/fraction.ts';
import { pointsOf } from '../../../../model/scoring/points.ts';
import { score } from '../../../../model/scoring/score.ts';
import { points } from '../../../support/golden-model.ts';
import { goldenWay } from './golden-way.ts';
import { greedyEffort } from './greedy.ts';

/** The level that begins at 60 points asks for something besides. */
const gated = (gate: LevelEntry['gate']) => (level: LevelEntry, index: number) =>
  index === 3 ? { ...level, gate } : level;
const from50 = (level: LevelEntry, index: number) => (index === 3 ? { ...level, threshold: 50 } : level);

function first(found: WayUp): Way {
  const way = found.kind === 'found' ? found.ways[0] : undefined;
  if (!way) throw new Error(`There is a way, but ${JSON.stringify(found)} came.`);
  return way;
}

function inShort({ steps, effort, score: then, level }: Way) {
  const changes = steps.map(({ question, to }) => `${question} ${to.kind === 'option' ? to.option : ''}`).sort();
  return { effort, score: then, level, changes };
}

describe('the moves of method 8.2', () => {
  it.each([
    [
      'evidence',
      [
        'a-1 6.25 3',
        'a-2 3.12 2',
        'a-2 6.25 4',
        'b-2 3.12 2',
        'b-2 4.68 3',
        'b-3 6.25 3',
        'b-3 12.5 5',
        'c-2 4.68 2',
        'c-2 9.37 5',
      ],
    ],
    [
      'neutral',
      [
        'a-1 8.33 3',
        'a-2 4.16 2',
        'a-2 8.33 4',
        'b-2 3.12 2',
        'b-2 4.68 3',
        'b-3 6.25 3',
        'b-3 12.5 5',
        'c-2 6.25 2',
        'c-2 12.5 5',
      ],
    ],
  ] as const)('bring and cost what the table says under the %s policy', (policy, expected) => {
    const { model, answers } = goldenWay(policy);
    const moves = score(model, answers).contributions.flatMap(({ scored: { question }, unit }) => {
      const from = answers.get(question.id);
      if (!from || question.id === 'a-3') return [];
      return movesFrom(model, question, from).map((move) => {
        const gain = multiply(unit, subtract(move.points, pointsOf(question, from) ?? move.points));
        return `${question.id} ${floorHundredths(gain) / 100} ${move.effort}`;
      });
    });
    expect(moves).toEqual(expected);
  });
});

describe('the cheapest way with open answers at their lowest', () => {
  it('lands exactly on 50 points with an effort of 4, in two ways of which the one with earlier questions comes first', () => {
    const { model, answers } = goldenWay('evidence', from50);
    const found = cheapestWay(model, answers);
    const same = { effort: 4, score: 5000, level: 4 };
    expect(found.kind === 'found' && found.ways.map(inShort)).toEqual([
      { ...same, changes: ['a-2 p75', 'c-2 p75'] },
      { ...same, changes: ['b-2 p75', 'c-2 p75'] },
    ]);
  });

  it.each([
    ['without a gate', undefined],
    ['with a gate for categories', { minimumCategoryLevel: 2 }],
    ['with a gate for a question', { questions: [{ question: 'b-3', points: 60 }] }],
  ] as const)('comes to 60 points with an effort of 8 where greedy takes 10, %s', (_, gate) => {
    const { model, answers } = goldenWay('evidence', gated(gate));
    expect(inShort(first(cheapestWay(model, answers)))).toEqual({
      effort: 8,
      score: 6093,
      level: 4,
      changes: ['a-1 p100', 'b-3 p100'],
    });
    expect(greedyEffort(model, answers, 4)).toBe(10);
  });

  it('begins with what brings more for its effort', () => {
    const { model, answers } = goldenWay('evidence');
    expect(first(cheapestWay(model, answers)).steps.map(({ question }) => question)).toEqual(['b-3', 'a-1']);
  });
});

describe('the cheapest way with open answers left out', () => {
  it('comes to 60 points with an effort of 3 where greedy takes 5', () => {
    const { model, answers } = goldenWay('neutral');
    expect(inShort(first(cheapestWay(model, answers)))).toEqual({
      effort: 3,
      score: 6197,
      level: 4,
      changes: ['a-1 p100'],
    });
    expect(greedyEffort(model, answers, 4)).toBe(5);
  });

  it('takes an effort of 4 where every category needs 40 points', () => {
    const { model, answers } = goldenWay('neutral', gated({ minimumCategoryLevel: 3 }));
    const found = cheapestWay(model, answers);
    expect(inShort(first(found))).toEqual({ effort: 4, score: 6302, level: 4, changes: ['b-2 p75', 'c-2 p75'] });
    expect(first(found).steps.map(({ question, obligation }) => [question, obligation])).toEqual([
      ['b-2', true],
      ['c-2', false],
    ]);
    expect(greedyEffort(model, answers, 4)).toBe(10);
  });

  it('says what each step brings, from what to what', () => {
    const { model, answers } = goldenWay('neutral');
    expect(first(cheapestWay(model, answers)).steps).toEqual([
      {
        question: 'a-1',
        from: points(75),
        to: points(100),
        effort: 3,
        gain: 833,
        recommendations: [],
        after: null,
        obligation: false,
      },
    ]);
  });
});
