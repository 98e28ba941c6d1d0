import type { Answers } from '../../format/answer.ts';
import type { MaturityModel } from '../../format/compiled-model.ts';
import type { Random } from '../random.ts';
import { type Guess, guessAt } from './guess.ts';
import { latentAnswer } from './latent-answer.ts';

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

/** Makes the towns of a model up, each kind of them with the same guesses. */
export interface TownSimulation {
  /** Answers of one town to every question, also to those that a rule would skip; `number` counts the towns of a kind from 0. */
  answersOf(kind: TownKind, number: number, random: Random): Answers;
}

/** @param towns of each kind that will be asked for; fewer than there are guesses take as many guesses */
export function townSimulation(model: MaturityModel, towns: number): TownSimulation {
  const made = new Map<number, Guess>();
  const guessOf = (number: number): Guess => {
    const own = number % Math.min(guesses, towns);
    const guess = made.get(own) ?? guessAt(model, own);
    made.set(own, guess);
    return guess;
  };
  return {
    answersOf({ mean, deviation }, number, random) {
      const guess = guessOf(number);
      const score = Math.round(Math.min(99, Math.max(1, random.normal(mean, deviation))));
      const ability = guess.abilityFor(score);
      return new Map(
        model.questions.map((question) => [question.id, latentAnswer(question, ability, guess.difficulties, random)]),
      );
    },
  };
}

/** Towns of one kind: answers to every question of the model, also to those that a rule would skip. */
export function simulatedTowns(
  model: MaturityModel,
  kind: TownKind,
  towns: number,
  random: Random,
): readonly Answers[] {
  const simulation = townSimulation(model, towns);
  return Array.from({ length: towns }, (_, number) => simulation.answersOf(kind, number, random));
}
