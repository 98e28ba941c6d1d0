import type { Change } from './change.ts';

/** One weight in both revisions, and how its change is told. */
export interface WeightPair {
  readonly before: number;
  readonly after: number;
  readonly moved: () => Change;
}

/** Weights count by their ratio alone: all of them times the same factor is no more than another way of writing. */
export function compareWeights(weights: readonly WeightPair[], scaled: () => Change): readonly Change[] {
  const changed = weights.filter(({ before, after }) => before !== after);
  const [first] = weights;
  if (!first || changed.length === 0) return [];
  const proportional = weights.every(({ before, after }) => before * first.after === after * first.before);
  return proportional ? [scaled()] : changed.map(({ moved }) => moved());
}
