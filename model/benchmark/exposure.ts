import type { Atom } from './atoms.ts';
import { inverse, product, subtract } from './modular.ts';
import type { RowSpace } from './row-space.ts';

/** Columns that a row fills, as bits. */
type Filled = Int32Array;

/**
 * Looks for what tells something about too few municipalities: a row, or a combination of two rows in which their common columns
 * cancel out.
 */
export class Exposure {
  readonly #atoms: readonly Atom[];
  readonly #least: number;
  readonly #known: RowSpace;

  /**
   * @param least fewest municipalities that may be told about
   * @param known what is public already; it cannot be taken back, and is no reason to keep something else
   */
  constructor(atoms: readonly Atom[], least: number, known: RowSpace) {
    this.#atoms = atoms;
    this.#least = least;
    this.#known = known;
  }

  /** Whether a row tells too much, alone or with another one; rows before `from` were looked at among themselves. */
  in(rows: readonly Float64Array[], from = 0): boolean {
    const filled = rows.map(bitsOf);
    for (let index = from; index < rows.length; index += 1) {
      const [row, bits] = [rows[index], filled[index]];
      if (row === undefined || bits === undefined) continue;
      if (this.#tooFew(bits) && !this.#known.has(row)) return true;
      for (let other = 0; other < index; other += 1) {
        const [otherRow, otherBits] = [rows[other], filled[other]];
        if (otherRow === undefined || otherBits === undefined || !this.#tooFewApart(bits, otherBits)) continue;
        if (this.#cancelTo(row, otherRow)) return true;
      }
    }
    return false;
  }

  /** Whether a combination of two rows that makes a common column cancel out is about too few municipalities. */
  #cancelTo(row: Float64Array, other: Float64Array): boolean {
    const ratios = new Set<number>();
    row.forEach((value, column) => {
      const beside = other[column] ?? 0;
      if (value !== 0 && beside !== 0) ratios.add(product(value, inverse(beside)));
    });
    return [...ratios].some((ratio) => {
      const combined = row.slice();
      subtract(combined, ratio, other, 0);
      return this.#tooFew(bitsOf(combined)) && !this.#known.has(combined);
    });
  }

  #tooFew(filled: Filled): boolean {
    return this.#tooFewApart(filled, none);
  }

  /** Whether the columns that only one of two rows fills hold fewer municipalities than allowed. */
  #tooFewApart(filled: Filled, others: Filled): boolean {
    const seen = new Set<number>();
    let found = 0;
    for (let word = 0; word < filled.length; word += 1) {
      let bits = (filled[word] ?? 0) ^ (others[word] ?? 0);
      while (bits !== 0) {
        const lowest = bits & -bits;
        bits ^= lowest;
        const atom = this.#atoms[word * 32 + 31 - Math.clz32(lowest)];
        found += atom?.single ?? 0;
        for (const municipality of atom?.repeated ?? []) seen.add(municipality);
        if (found + seen.size >= this.#least) return false;
      }
    }
    return true;
  }
}

const none: Filled = new Int32Array(0);

function bitsOf(row: Float64Array): Filled {
  const bits = new Int32Array(Math.ceil(row.length / 32));
  for (let column = 0; column < row.length; column += 1) {
    if (row[column] !== 0) bits[column >> 5] = (bits[column >> 5] ?? 0) | (1 << (column & 31));
  }
  return bits;
}
