import type { Weighting } from './weighting.ts';

/**
 * Post-stratification (method 4.3, 1): the respondents of a cell stand for the whole cell, each in proportion to its size. With
 * size 1 a weight is `N_h / n_h`; with inhabitants it is a separate ratio estimate. Null where a cell that has something to stand
 * for has no respondent with a size.
 *
 * @param cellOf the cell of each respondent, as an index
 * @param frameSizes units of the frame by cell
 * @param totals of the sizes over the frame, by cell
 * @param sizes one per respondent: 1, or its inhabitants
 */
export function postStratify(
  cellOf: Int32Array,
  frameSizes: readonly number[],
  totals: readonly number[],
  sizes: Float64Array,
): Weighting | null {
  const answered = sumsBy(cellOf, sizes, totals.length);
  if (totals.some((total, cell) => total > 0 && !((answered[cell] ?? 0) > 0))) return null;
  const factors = totals.map((total, cell) => (total > 0 ? total / (answered[cell] ?? 0) : 0));
  return {
    weights: sizes.map((size, index) => size * (factors[cellOf[index] ?? 0] ?? 0)),
    stratumOf: cellOf,
    frameSizes,
    residuals(values) {
      const means = sumsBy(
        cellOf,
        values.map((value, index) => value * (sizes[index] ?? 0)),
        totals.length,
      );
      for (const [cell, sum] of means.entries()) if (sum !== 0) means[cell] = sum / (answered[cell] ?? 0);
      return values.map((value, index) => value - (means[cellOf[index] ?? 0] ?? 0));
    },
  };
}

/** Sums of values by group. */
export function sumsBy(groupOf: Int32Array, values: Float64Array, groups: number): Float64Array {
  const sums = new Float64Array(groups);
  for (let index = 0; index < values.length; index += 1) {
    const group = groupOf[index] ?? 0;
    sums[group] = (sums[group] ?? 0) + (values[index] ?? 0);
  }
  return sums;
}
