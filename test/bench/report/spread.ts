import type { Measured } from './measured.ts';

/** Repetitions of one figure. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** @throws RangeError where there are no figures */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  const [lower, upper] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (lower === undefined || upper === undefined || least === undefined || most === undefined) {
    throw new RangeError('There is no median of nothing.');
  }
  return { median: (lower + upper) / 2, least, most };
}

/** The repetitions of one variant at one number of connections. */
export interface Cell {
  readonly variant: string;
  readonly connections: number;
  readonly repetitions: number;
  readonly perSecond: Spread;
  readonly p50: Spread | null;
  readonly p99: Spread | null;
  readonly generatorLoad: Spread | null;
}

export function cellOf(variant: string, connections: number, runs: readonly Measured[]): Cell {
  const over = (figure: (run: Measured) => number | null): Spread | null => {
    const figures = runs.map(figure).filter((found) => found !== null);
    return figures.length === 0 ? null : spreadOf(figures);
  };
  return {
    variant,
    connections,
    repetitions: runs.length,
    perSecond: spreadOf(runs.map(({ perSecond }) => perSecond)),
    p50: over(({ p50 }) => p50),
    p99: over(({ p99 }) => p99),
    generatorLoad: over(({ generatorLoad }) => generatorLoad),
  };
}
