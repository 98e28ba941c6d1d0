import { sumsBy } from './post-stratification.ts';
import { type Margin, type Raking, rake } from './raking.ts';
import { semidefiniteSolver } from './semidefinite.ts';
import type { Weighting } from './weighting.ts';

/**
 * Weights raked to two margins or more; the variance is that of the residuals of a weighted regression on their main effects, with
 * the initial weights, in one stratum (method 4.3). Respondents in the same categories have the same factor.
 *
 * @param frameSize units of the frame
 * @param margins per respondent
 * @param sizes initial weights per respondent, above 0: 1, or its inhabitants
 */
export function rakedWeighting(
  frameSize: number,
  margins: readonly Margin[],
  sizes: Float64Array,
): { readonly weighting: Weighting; readonly raking: Raking } {
  const { cellOf, cells } = cross(margins, sizes.length);
  const starts = sumsBy(cellOf, sizes, cells.length);
  const inCells = margins.map(({ totals }, margin) => ({
    totals,
    of: Int32Array.from(cells, (categories) => categories[margin] ?? 0),
  }));
  const raking = rake(starts, inCells);
  const weights = sizes.map((size, index) => size * (raking.factors[cellOf[index] ?? 0] ?? 0));
  const offsets = margins.map((_, margin) =>
    margins.slice(0, margin).reduce((sum, { totals }) => sum + totals.length, 0),
  );
  const columns = margins.reduce((sum, { totals }) => sum + totals.length, 0);
  const columnsOf = cells.map((categories) => categories.map((category, margin) => (offsets[margin] ?? 0) + category));
  const solve = semidefiniteSolver(normalMatrix(starts, columnsOf, columns), columns);
  return {
    raking,
    weighting: {
      weights,
      stratumOf: new Int32Array(sizes.length),
      frameSizes: [frameSize],
      residuals(values) {
        const sums = sumsBy(
          cellOf,
          values.map((value, index) => value * (sizes[index] ?? 0)),
          cells.length,
        );
        const right = new Float64Array(columns);
        for (const [cell, own] of columnsOf.entries()) {
          for (const column of own) right[column] = (right[column] ?? 0) + (sums[cell] ?? 0);
        }
        const effects = solve(right);
        const fitted = columnsOf.map((own) => own.reduce((sum, column) => sum + (effects[column] ?? 0), 0));
        return values.map((value, index) => value - (fitted[cellOf[index] ?? 0] ?? 0));
      },
    },
  };
}

/** The combinations of categories that occur, and which of them each respondent has. */
function cross(
  margins: readonly Margin[],
  respondents: number,
): { readonly cellOf: Int32Array; readonly cells: readonly (readonly number[])[] } {
  const indices = new Map<string, number>();
  const cells: (readonly number[])[] = [];
  const cellOf = Int32Array.from({ length: respondents }, (_, respondent) => {
    const categories = margins.map(({ of }) => of[respondent] ?? 0);
    const name = categories.join(' ');
    const index = indices.get(name) ?? cells.push(categories) - 1;
    indices.set(name, index);
    return index;
  });
  return { cellOf, cells };
}

function normalMatrix(starts: Float64Array, columnsOf: readonly (readonly number[])[], size: number): Float64Array {
  const matrix = new Float64Array(size * size);
  for (const [cell, own] of columnsOf.entries()) {
    for (const one of own) {
      for (const other of own) {
        const place = one * size + other;
        matrix[place] = (matrix[place] ?? 0) + (starts[cell] ?? 0);
      }
    }
  }
  return matrix;
}
