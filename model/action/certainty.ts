import type { Evaluation } from './evaluation.ts';

/** The four checks of how firmly a level stands, in the order in which they are told. */
export const stabilityChecks = ['openAnswers', 'weights', 'aggregation', 'distance'] as const;

export type StabilityCheck = (typeof stabilityChecks)[number];

/** How firmly a level stands, in the fewest words: what of the levels that the four checks find is another one. */
export type Certainty =
  | { readonly kind: 'stable' }
  | { readonly kind: 'border'; readonly level: number }
  | { readonly kind: 'borders'; readonly below: number; readonly above: number }
  /** More than one level away. */
  | { readonly kind: 'spread'; readonly from: number; readonly to: number };

type Levelled = Pick<Evaluation, 'level' | 'stability'>;

export function certaintyOf({ level, stability }: Levelled): Certainty {
  const possible = stabilityChecks.flatMap((check) => stability[check]);
  const [from, to] = [Math.min(level, ...possible), Math.max(level, ...possible)];
  if (from === to) return { kind: 'stable' };
  if (from < level - 1 || to > level + 1) return { kind: 'spread', from, to };
  if (from < level && to > level) return { kind: 'borders', below: from, above: to };
  return { kind: 'border', level: from < level ? from : to };
}

/** The checks that find another level than the one that stands. */
export function failingChecks({ level, stability }: Levelled): readonly StabilityCheck[] {
  return stabilityChecks.filter((check) => stability[check].some((possible) => possible !== level));
}

/** The lowest and the highest level that a check leaves possible. Where ways of computing are compared, that is what they came to. */
export function levelsFound({ level, stability }: Levelled, check: StabilityCheck): { from: number; to: number } {
  const found = [...stability[check], ...(check === 'aggregation' ? [] : [level])];
  return { from: Math.min(...found), to: Math.max(...found) };
}
