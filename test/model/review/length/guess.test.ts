import { describe, expect, it } from 'vitest';
import { compile } from '../../../../model/format/compile.ts';
import { guessAt } from '../../../../model/review/length/guess.ts';
import { expectedPoints } from '../../../../model/review/length/latent-answer.ts';
import { type TownKind, townSimulation } from '../../../../model/review/length/simulated-town.ts';
import type { Random } from '../../../../model/review/random.ts';
import { smallModelFile } from '../../../support/small-model.ts';

const model = compile(smallModelFile);

/** The score by hand: the mean of each category by weights of questions, and their mean by weights of categories. */
function scoreAt(ability: number, guess: number): number {
  const { difficulties } = guessAt(model, guess);
  const weighted = smallModelFile.categories.map(({ id, weight }) => {
    const questions = smallModelFile.questions.filter(({ category }) => category === id);
    const points = questions.map((one) => one.weight * expectedPoints(one, ability, difficulties));
    const weights = questions.reduce((sum, one) => sum + one.weight, 0);
    return { points: (weight * points.reduce((sum, one) => sum + one, 0)) / weights, weight };
  });
  return weighted.reduce((sum, { points }) => sum + points, 0) / weighted.reduce((sum, { weight }) => sum + weight, 0);
}

describe('a guess at which questions are hard', () => {
  it.each([1, 10, 28, 33, 50, 77, 99])('knows the ability at which a town has %i points on average', (score) => {
    for (const guess of [0, 7]) expect(scoreAt(guessAt(model, guess).abilityFor(score), guess)).toBeCloseTo(score, 1);
  });

  it('takes the end of what is tried for a score that nothing tried reaches, and the beginning for none', () => {
    expect([guessAt(model, 0).abilityFor(0), guessAt(model, 0).abilityFor(100)]).toEqual([-6, 6]);
  });
});

describe('towns that are alike', () => {
  const steady: Random = { uniform: () => 0.5, normal: (mean) => mean, pick: () => expect.fail('nothing is picked') };
  const kind: TownKind = { id: 'medium', mean: 50, deviation: 10 };

  it('differ by the guess alone, and every twentieth has the same one', () => {
    const simulation = townSimulation(model, 1000);
    const answers = Array.from({ length: 40 }, (_, number) => [...simulation.answersOf(kind, number, steady)]);
    expect(answers.slice(20)).toEqual(answers.slice(0, 20));
    expect(new Set(answers.slice(0, 20).map((one) => JSON.stringify(one))).size).toBeGreaterThan(10);
  });
});
