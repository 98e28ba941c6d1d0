import { inverse, product, subtract } from './modular.ts';

/**
 * All that follows linearly from some rows, over the residues of a prime: its reduced row echelon form, kept up row by row. A unit
 * vector is in the space exactly if it is a row of that form.
 */
export class RowSpace {
  readonly #columns: number;
  readonly #rows: { readonly pivot: number; readonly values: Float64Array }[] = [];

  /** @param columns length of each row */
  constructor(columns: number) {
    this.#columns = columns;
  }

  /** Each with 1 in its own pivot, the first column that it fills, where no other row has anything. */
  get rows(): readonly { readonly pivot: number; readonly values: Float64Array }[] {
    return this.#rows;
  }

  copy(): RowSpace {
    const copy = new RowSpace(this.#columns);
    for (const { pivot, values } of this.#rows) copy.#rows.push({ pivot, values: values.slice() });
    return copy;
  }

  /** Adds what follows from one more row. */
  add(row: Float64Array): void {
    const values = this.#rest(row);
    const pivot = values.findIndex((value) => value !== 0);
    if (pivot === -1) return;
    const scale = inverse(values[pivot] ?? 1);
    for (let column = pivot; column < values.length; column += 1) {
      values[column] = product(values[column] ?? 0, scale);
    }
    for (const other of this.#rows) {
      const factor = other.values[pivot] ?? 0;
      if (factor !== 0) subtract(other.values, factor, values, pivot);
    }
    this.#rows.push({ pivot, values });
  }

  /** Whether a row follows from those added. */
  has(row: Float64Array): boolean {
    return this.#rest(row).every((value) => value === 0);
  }

  /** What is left of a row after taking away what the space knows. */
  #rest(row: Float64Array): Float64Array {
    const rest = row.slice();
    for (const { pivot, values } of this.#rows) {
      const factor = rest[pivot] ?? 0;
      if (factor !== 0) subtract(rest, factor, values, pivot);
    }
    return rest;
  }
}
