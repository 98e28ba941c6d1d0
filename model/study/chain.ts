import type { StudyTrend } from './study.ts';

type Series = StudyTrend['series'];
type Entry = Series[number];

/** A wave as it enters the series. */
export type ChainedWave = Pick<Entry, 'wave' | 'title' | 'native'>;

/** How a wave is linked to the one before it. */
export interface ChainLink {
  /** Another version of the model began with the later wave. */
  readonly breakBefore: boolean;
  /** Change on what both have in common, in whole points as published; null where they cannot be compared. */
  readonly change: number | null;
}

/** A series begins with its own points. */
export function beginChain(first: ChainedWave): Series {
  return [entry(first, first.native, false)];
}

/**
 * The series with one more wave, Chain_t = Chain_(t-1) + (Common_t - Common_(t-1)) (method 6): additive, because points lie on an
 * interval scale. It may leave 0 to 100. Where the waves cannot be compared, the chain begins again with the later one, and no
 * longer reaches those before.
 */
export function continueChain(series: Series, next: ChainedWave, { breakBefore, change }: ChainLink): Series {
  const last = series.at(-1)?.chained ?? null;
  if (change === null || last === null) {
    return [...series.map((earlier) => ({ ...earlier, chained: null })), entry(next, next.native, breakBefore)];
  }
  return [...series, entry(next, last + change, breakBefore)];
}

function entry({ wave, title, native }: ChainedWave, chained: number, breakBefore: boolean): Entry {
  return { wave, title, native, chained, breakBefore };
}
