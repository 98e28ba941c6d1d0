import { semidefiniteSolver } from './semidefinite.ts';

export interface Calibration {
  /** New weight as a multiple of the old one, per row. */
  readonly factors: Float64Array;
  readonly cycles: number;
  /** Largest error of a total relative to it. */
  readonly residual: number;
}

const tolerance = 1e-10;
const mostCycles = 200;

/**
 * A reference for tests, which no collective result is made with: the same margins as a raking by another way, printed beside it in
 * the table of Kalton and Flores-Cervantes.
 *
 * Linear calibration (the GREG estimator; Deville and Särndal 1992): factors `1 + x'lambda` that make the weighted sums of the
 * variables equal to known totals, by one step of Newton's method; with bounds the factors are truncated and the step is repeated
 * until the totals fit or 200 cycles have passed.
 *
 * @param weights initial ones, per row
 * @param rows values of the variables, per row; they may depend on each other
 * @param totals of the variables
 */
export function calibrateLinearly(
  weights: readonly number[],
  rows: readonly (readonly number[])[],
  totals: readonly number[],
  { low, high }: { readonly low: number; readonly high: number } = {
    low: Number.NEGATIVE_INFINITY,
    high: Number.POSITIVE_INFINITY,
  },
): Calibration {
  const factorsAt = (lambda: Float64Array) =>
    Float64Array.from(rows, (row) => {
      const free = row.reduce((sum, value, index) => sum + value * (lambda[index] ?? 0), 1);
      return Math.min(high, Math.max(low, free));
    });
  let lambda = new Float64Array(totals.length);
  let factors = factorsAt(lambda);
  for (let cycle = 0; ; cycle += 1) {
    const missing = shortfall(weights, rows, totals, factors);
    const residual = relative(missing, totals);
    if (residual < tolerance || cycle === mostCycles) return { factors, cycles: cycle, residual };
    const free = weights.map((weight, row) => {
      const factor = factors[row] ?? 0;
      return factor > low && factor < high ? weight : 0;
    });
    const step = semidefiniteSolver(crossProducts(free, rows, totals.length), totals.length)(missing);
    lambda = lambda.map((value, index) => value + (step[index] ?? 0));
    factors = factorsAt(lambda);
  }
}

function shortfall(
  weights: readonly number[],
  rows: readonly (readonly number[])[],
  totals: readonly number[],
  factors: Float64Array,
): Float64Array {
  const missing = Float64Array.from(totals);
  for (const [row, values] of rows.entries()) {
    const weight = (weights[row] ?? 0) * (factors[row] ?? 0);
    for (const [index, value] of values.entries()) missing[index] = (missing[index] ?? 0) - weight * value;
  }
  return missing;
}

function relative(missing: Float64Array, totals: readonly number[]): number {
  return totals.reduce(
    (most, total, index) => Math.max(most, Math.abs(missing[index] ?? 0) / (Math.abs(total) || 1)),
    0,
  );
}

function crossProducts(weights: readonly number[], rows: readonly (readonly number[])[], size: number): Float64Array {
  const matrix = new Float64Array(size * size);
  for (const [row, values] of rows.entries()) {
    for (const [one, left] of values.entries()) {
      for (const [other, right] of values.entries()) {
        const place = one * size + other;
        matrix[place] = (matrix[place] ?? 0) + (weights[row] ?? 0) * left * right;
      }
    }
  }
  return matrix;
}
