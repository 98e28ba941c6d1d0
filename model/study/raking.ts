import { sumsBy } from './post-stratification.ts';

/** One variable whose totals are known. */
export interface Margin {
  /** The category of each row, as an index. */
  readonly of: Int32Array;
  /** Known totals by category; over all categories the same sum in every margin. */
  readonly totals: readonly number[];
}

export interface Raking {
  /** New weight as a multiple of the old one, per row. */
  readonly factors: Float64Array;
  /** Rounds through all margins, those after a truncation included. */
  readonly cycles: number;
  /** Largest error of a margin relative to it; below 1e-10 it has converged. */
  readonly residual: number;
  /** Rows whose factor was truncated. */
  readonly truncated: number;
}

export const rakingTolerance = 1e-10;

/** For one raking; after a truncation it begins anew. */
const mostCycles = 200;

/** Smallest and largest factor as multiples of the mean one. */
const defaultBounds = { low: 0.3, high: 3 };

/**
 * Raking by iterative proportional fitting (Deming and Stephan; method 4.3, 2), the option `weighting: 'raked'` of `studyPopulation`. Factors out of bounds are set to the bound and
 * kept there, and the others are raked again to what is left, until none is out of bounds. Where the bounds leave no solution, the
 * residual says so.
 *
 * @param weights initial ones, per row; above 0
 */
export function rake(weights: Float64Array, margins: readonly Margin[], bounds = defaultBounds): Raking {
  const total = (margins[0]?.totals ?? []).reduce((sum, each) => sum + each, 0);
  const mean = total / weights.reduce((sum, weight) => sum + weight, 0);
  const [low, high] = [bounds.low * mean, bounds.high * mean];
  const fixed = new Float64Array(weights.length).fill(Number.NaN);
  let cycles = 0;
  for (;;) {
    const factors = fixed.map((factor) => (Number.isNaN(factor) ? mean : factor));
    cycles += fitFree(weights, factors, margins, fixed);
    let outside = 0;
    for (const [row, factor] of factors.entries()) {
      if (!Number.isNaN(fixed[row]) || (factor >= low && factor <= high)) continue;
      fixed[row] = factor < low ? low : high;
      outside += 1;
    }
    if (outside === 0) {
      const truncated = fixed.reduce((count, factor) => count + (Number.isNaN(factor) ? 0 : 1), 0);
      return { factors, cycles, residual: residualOf(weights, factors, margins), truncated };
    }
  }
}

/** Fits the factors that are not fixed, in place; gives the cycles it took. */
function fitFree(
  weights: Float64Array,
  factors: Float64Array,
  margins: readonly Margin[],
  fixed: Float64Array,
): number {
  for (let cycle = 1; cycle <= mostCycles; cycle += 1) {
    for (const { of, totals } of margins) {
      const held = sumsBy(
        of,
        weights.map((weight, row) => (Number.isNaN(fixed[row]) ? 0 : weight * (factors[row] ?? 0))),
        totals.length,
      );
      const moving = sumsBy(
        of,
        weights.map((weight, row) => (Number.isNaN(fixed[row]) ? weight * (factors[row] ?? 0) : 0)),
        totals.length,
      );
      const ratios = totals.map((total, category) => {
        const current = moving[category] ?? 0;
        return current > 0 ? Math.max(0, total - (held[category] ?? 0)) / current : 1;
      });
      for (const [row, category] of of.entries()) {
        if (Number.isNaN(fixed[row])) factors[row] = (factors[row] ?? 0) * (ratios[category] ?? 1);
      }
    }
    if (residualOf(weights, factors, margins) < rakingTolerance) return cycle;
  }
  return mostCycles;
}

function residualOf(weights: Float64Array, factors: Float64Array, margins: readonly Margin[]): number {
  const current = weights.map((weight, row) => weight * (factors[row] ?? 0));
  const errors = margins.flatMap(({ of, totals }) => {
    const sums = sumsBy(of, current, totals.length);
    return totals.map((total, category) => Math.abs((sums[category] ?? 0) - total) / (total || 1));
  });
  return errors.reduce((most, error) => Math.max(most, error), 0);
}
