import { type Cell, type Spread, spreadOf } from './spread.ts';

/** What is asked of a ratio; null where it is told for comparison only. */
export type Bound = { readonly atLeast: number } | { readonly atMost: number } | null;

export interface Ratio {
  readonly what: string;
  /** Over the repetitions: each is compared with its neighbours in time. */
  readonly value: Spread;
  readonly bound: Bound;
}

/** Ratios of the figures of two series, repetition by repetition. */
export function ratioOf(what: string, above: readonly number[], below: readonly number[], bound: Bound): Ratio {
  return { what, value: spreadOf(above.map((figure, index) => figure / (below[index] ?? Number.NaN))), bound };
}

/** Whether the median is within its bound. */
export function reached({ value, bound }: Ratio): boolean | null {
  if (bound === null) return null;
  return 'atLeast' in bound ? value.median >= bound.atLeast : value.median <= bound.atMost;
}

/** What one part of the bench tells. */
export interface Part {
  readonly title: string;
  readonly cells: readonly Cell[];
  readonly ratios: readonly Ratio[];
  /** Why something could not be measured, or what has to be known to read the figures. */
  readonly notes: readonly string[];
}
