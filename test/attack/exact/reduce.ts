import { inverse, prime, times } from './modular.ts';

/** A row of a reduced echelon form; its entry at `pivot` is 1, and 0 in every other row. */
export interface ReducedRow {
  readonly pivot: number;
  readonly entries: Float64Array;
}

/**
 * The reduced row echelon form modulo the prime. Columns from `pivotable` on are carried along, never pivots: what is known
 * already, or a right-hand side. Earlier columns are preferred as pivots. Rows of known columns alone are dropped.
 *
 * @param rows residues; overwritten
 */
export function reduce(rows: readonly Float64Array[], pivotable: number): readonly ReducedRow[] {
  const reduced: ReducedRow[] = [];
  const rowOf = new Map<number, ReducedRow>();
  for (const entries of rows) {
    for (let column = 0; column < pivotable; column += 1) {
      const factor = entries[column] ?? 0;
      const by = factor === 0 ? undefined : rowOf.get(column);
      if (by) subtract(entries, by.entries, factor);
    }
    const pivot = firstOf(entries, pivotable);
    if (pivot < 0) continue;
    scale(entries, inverse(entries[pivot] ?? 0));
    for (const earlier of reduced) {
      const factor = earlier.entries[pivot] ?? 0;
      if (factor !== 0) subtract(earlier.entries, entries, factor);
    }
    const row = { pivot, entries };
    reduced.push(row);
    rowOf.set(pivot, row);
  }
  return reduced;
}

function firstOf(entries: Float64Array, below: number): number {
  for (let column = 0; column < below; column += 1) if (entries[column] !== 0) return column;
  return -1;
}

function scale(entries: Float64Array, factor: number): void {
  for (let column = 0; column < entries.length; column += 1) {
    const entry = entries[column] ?? 0;
    if (entry !== 0) entries[column] = times(entry, factor);
  }
}

function subtract(from: Float64Array, entries: Float64Array, factor: number): void {
  const negative = prime - factor;
  for (let column = 0; column < from.length; column += 1) {
    const entry = entries[column] ?? 0;
    if (entry === 0) continue;
    const sum = (from[column] ?? 0) + times(entry, negative);
    from[column] = sum < prime ? sum : sum - prime;
  }
}
