import type { HiddenReason } from './figure.ts';
import { type Covariances, total } from './moments.ts';

/** What the covariances of a category's questions say, or why they say nothing. */
export interface Reliability {
  readonly alpha: number | HiddenReason;
  /** By question. */
  readonly alphaIfDeleted: readonly (number | HiddenReason)[];
  readonly itemRest: readonly (number | HiddenReason)[];
}

/** What rounding may leave of nothing, or add to one, as a share of the variances at hand. */
const tolerance = 1e-9;

/**
 * Internal consistency from a covariance matrix C of k questions, each counted once whatever its weight.
 *
 * - Cronbach's alpha `k/(k−1) · (1 − Σ c_ii / Σ_ij c_ij)`; Σ_ij c_ij is the variance of the sum (Cronbach 1951, Psychometrika
 *   16:297). From two questions on.
 * - Alpha if deleted: the same without one question; from three questions on.
 * - Corrected item-rest correlation: of a question with the sum of the others, `Σ_j≠i c_ij / √(c_ii · Σ_j,l≠i c_jl)` (Henrysson
 *   1963, Psychometrika 28:211). From two questions on.
 *
 * With complete answers these are the textbook figures. Pairwise covariances need not fit together: what would lie beyond 1, or
 * needs the root of a negative variance, is inconsistent.
 */
export function reliability({ matrix }: Pick<Covariances, 'matrix'>): Reliability {
  const size = matrix.length;
  const rows = matrix.map((row, index) => ({ variance: row[index] ?? 0, sum: total(row) }));
  const trace = total(rows.map(({ variance }) => variance));
  const all = total(rows.map(({ sum }) => sum));
  const parts = rows.map(({ variance, sum }) => ({ variance, shared: sum - variance, rest: all - 2 * sum + variance }));
  return {
    alpha: alpha(size, trace, all),
    alphaIfDeleted: parts.map(({ variance, rest }) => alpha(size - 1, trace - variance, rest)),
    itemRest: parts.map(({ variance, shared, rest }) => {
      return size < 2 ? 'tooFewQuestions' : correlation(shared, variance, rest, trace);
    }),
  };
}

function alpha(size: number, trace: number, sum: number): number | HiddenReason {
  if (size < 2) return 'tooFewQuestions';
  const reason = unusable(sum, trace);
  return reason ?? upToOne((size / (size - 1)) * (1 - trace / sum));
}

function correlation(shared: number, variance: number, rest: number, scale: number): number | HiddenReason {
  const reason = unusable(variance, scale) ?? unusable(rest, scale);
  if (reason) return reason;
  const value = upToOne(shared / Math.sqrt(variance * rest));
  return typeof value === 'number' && value < -1 - tolerance ? 'inconsistent' : value;
}

function unusable(variance: number, scale: number): HiddenReason | null {
  if (variance < -tolerance * scale) return 'inconsistent';
  return variance <= tolerance * scale ? 'noVariance' : null;
}

function upToOne(value: number): number | HiddenReason {
  return value > 1 + tolerance ? 'inconsistent' : Math.min(1, value);
}
