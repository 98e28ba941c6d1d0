/** Points from 0 to 100. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What one publication says about one set of unknowns. */
export interface Observation {
  /** Rows of one group follow each other in time. */
  readonly group: string;
  /** Milliseconds since 1970 as of which the set was counted. */
  readonly at: number;
  readonly members: readonly string[];
  /** Positive integers, one a member; each counts once if absent. */
  readonly weights?: readonly number[] | undefined;
  /** In which the (weighted) mean of a metric lies. */
  readonly means: ReadonlyMap<string, Interval>;
}

/** Of fewer municipalities nothing may be told. */
export const leastGroupSize = 5;

/** Whose submission an unknown is: `99101001#2` is the second one of `99101001`. */
export function municipalityOf(unknown: string): string {
  return unknown.split('#', 1)[0] ?? '';
}

/** What an attacker knows beside what is published. */
export interface Knowledge {
  /** Unknowns whose scores are known: colluders' own, and those whose result is public. */
  readonly known: ReadonlySet<string>;
  /** Points of a known unknown, 0 to 100. */
  scoreOf(unknown: string, metric: string): number;
}

export const nothingKnown: Knowledge = {
  known: new Set(),
  scoreOf: (unknown) => {
    throw new RangeError(`Nothing is known of ${unknown}.`);
  },
};
