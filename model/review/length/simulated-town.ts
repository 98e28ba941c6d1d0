import type { Answers } from '../../format/answer.ts';
import type { MaturityModel } from '../../format/compiled-model.ts';
import type { Random } from '../random.ts';
import { type Difficulties, guessedDifficulties } from './difficulties.ts';
import { expectedPoints, latentAnswer } from './latent-answer.ts';

/** Towns of one kind by the score they would have if no rule skipped anything: mean and deviation in points, 0 to 100. */
export interface TownKind {
  readonly id: 'small' | 'medium' | 'large';
  readonly mean: number;
  readonly deviation: number;
}

/**
 * Mean and deviation of the digital maturity of German hospitals in 2021 (33.3 and 10.2) for the middle, and five points
 * between neighbouring kinds: there, larger ones stood three to seven ahead.
 */
export const townKinds: readonly TownKind[] = [
  { id: 'small', mean: 28.3, deviation: 10.2 },
  { id: 'medium', mean: 33.3, deviation: 10.2 },
  { id: 'large', mean: 38.3, deviation: 10.2 },
];

/** Guesses at which questions are hard, one after the other for so many towns. */
const guesses = 20;
const nobody = { difficulties: guessedDifficulties(0), abilities: [] };

/** Towns of one kind: answers to every question of the model, also to those that a rule would skip. */
export function simulatedTowns(
  model: MaturityModel,
  { mean, deviation }: TownKind,
  towns: number,
  random: Random,
): readonly Answers[] {
  const guessed = Array.from({ length: Math.min(guesses, towns) }, (_, guess) => {
    const difficulties = guessedDifficulties(guess);
    return { difficulties, abilities: abilitiesByScore(model, difficulties) };
  });
  return Array.from({ length: towns }, (_, town) => {
    const { difficulties, abilities } = guessed[town % guessed.length] ?? nobody;
    const score = Math.round(Math.min(99, Math.max(1, random.normal(mean, deviation))));
    const ability = abilities[score] ?? 0;
    return new Map(
      model.questions.map((question) => [question.id, latentAnswer(question, ability, difficulties, random)]),
    );
  });
}

/** Abilities that are tried, from the lowest to the highest. */
const [lowest, highest, step] = [-6, 6, 0.1];

/** The ability at which a town has a score of 0, 1, … 100 points on average, read off between tried ones. */
function abilitiesByScore(model: MaturityModel, difficulties: Difficulties): readonly number[] {
  const tried = Array.from({ length: Math.round((highest - lowest) / step) + 1 }, (_, place) => lowest + place * step);
  const scores = tried.map((ability) => expectedScore(model, ability, difficulties));
  return Array.from({ length: 101 }, (_, score) => {
    const above = scores.findIndex((reached) => reached >= score);
    if (above < 1) return above === 0 ? lowest : highest;
    const [before, after] = [scores[above - 1] ?? 0, scores[above] ?? 100];
    return (tried[above - 1] ?? lowest) + (step * (score - before)) / (after - before);
  });
}

/** Weighted means as the arithmetic score has them (method 1.3), with nothing skipped and nothing open. */
function expectedScore(model: MaturityModel, ability: number, difficulties: Difficulties): number {
  const [sum, weight] = model.categories.reduce(
    ([points, weights], { id, weight: own }) => {
      const questions = model.questions.filter(({ category }) => category === id);
      const total = questions.reduce((all, question) => all + question.weight, 0);
      const mean =
        questions.reduce((all, one) => all + one.weight * expectedPoints(one, ability, difficulties), 0) / total;
      return [points + own * mean, weights + own];
    },
    [0, 0],
  );
  return sum / weight;
}
