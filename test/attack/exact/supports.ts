import { inverse, times } from './modular.ts';
import type { ReducedRow } from './reduce.ts';

/** Columns with an entry that is not zero, known ones included. */
export type Support = readonly number[];

/**
 * Supports of rows, and of combinations of two rows in which common columns cancel, that have a size below `below` in the columns of
 * unknowns.
 *
 * @param sizes by column of an unknown; columns beyond are known and count nothing
 */
export function smallSupports(rows: readonly ReducedRow[], sizes: readonly number[], below: number): Support[] {
  const found = rows
    .filter(({ entries }) => sizeOf(entries, sizes, below) < below)
    .map(({ entries }) => supportOf(entries));
  // What two rows do not share stays, their pivots at least.
  const light = rows.filter(({ pivot }) => (sizes[pivot] ?? 0) < below);
  for (const [index, one] of light.entries()) {
    for (let at = index + 1; at < light.length; at += 1) {
      const other = light[at];
      if (other && unshared(one.entries, other.entries, sizes, below) < below) {
        found.push(...combinations(one.entries, other.entries, sizes, below));
      }
    }
  }
  return found;
}

/** Stops counting at `below`. */
function sizeOf(entries: Float64Array, sizes: readonly number[], below: number): number {
  let size = 0;
  for (let column = 0; column < sizes.length && size < below; column += 1) {
    if (entries[column] !== 0) size += sizes[column] ?? 0;
  }
  return size;
}

/** Size of the columns of exactly one of two rows; stops counting at `below`. */
function unshared(one: Float64Array, other: Float64Array, sizes: readonly number[], below: number): number {
  let size = 0;
  for (let column = 0; column < sizes.length && size < below; column += 1) {
    if ((one[column] === 0) !== (other[column] === 0)) size += sizes[column] ?? 0;
  }
  return size;
}

/** What is left where a multiple of `other` is taken from `one`, for each multiple that cancels something and leaves little. */
function combinations(one: Float64Array, other: Float64Array, sizes: readonly number[], below: number): Support[] {
  const ratios = new Set<number>();
  for (let column = 0; column < sizes.length; column += 1) {
    const [above = 0, under = 0] = [one[column], other[column]];
    if (above !== 0 && under !== 0) ratios.add(times(above, inverse(under)));
  }
  return [...ratios].flatMap((ratio) => {
    const left = one.map((entry, column) => (entry === times(other[column] ?? 0, ratio) ? 0 : 1));
    return sizeOf(left, sizes, below) < below ? [supportOf(left)] : [];
  });
}

function supportOf(entries: Float64Array): Support {
  return [...entries.keys()].filter((column) => entries[column] !== 0);
}
