import { comparisonsOf } from '../../flow/condition.ts';
import type { MaturityModel } from '../../format/compiled-model.ts';

/** Towns of each kind that are simulated where nobody names a number and the model is not large. */
export const mostTowns = 1000;
/** With fewer the tenth and the ninetieth of a hundred say nothing. */
const fewest = 20;
/** Questions and comparisons of rules, times towns of each kind, that take a few seconds. */
const affordable = 650_000;

/** Towns of each kind that can be simulated within seconds: a thousand, and fewer of a large model. */
export function usualTowns({ questions, rules }: MaturityModel): number {
  const compared = [...rules.values()].flat().reduce((sum, { when }) => sum + comparisonsOf(when).length, 0);
  return Math.max(fewest, Math.min(mostTowns, Math.floor(affordable / Math.max(1, questions.length + compared))));
}
