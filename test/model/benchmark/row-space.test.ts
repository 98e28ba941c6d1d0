import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inverse, modulus, product, residue } from '../../../model/benchmark/modular.ts';
import { RowSpace } from '../../../model/benchmark/row-space.ts';

const row = (...values: readonly number[]) => Float64Array.from(values);
const rowsOf = (space: RowSpace) => space.rows.map(({ values }) => [...values]);

describe('residues', () => {
  const anyResidue = fc.oneof(
    fc.integer({ min: 1, max: modulus - 1 }),
    fc.constantFrom(1, 2, modulus - 1, modulus - 2),
  );

  it('have a modulus below 2^26 that nothing divides', () => {
    expect(modulus).toBeLessThan(2 ** 26);
    const divisors = Array.from({ length: 8_192 }, (_, index) => index + 2).filter((by) => modulus % by === 0);
    expect(divisors).toEqual([]);
  });

  it('multiply as whole numbers of any length do', () => {
    fc.assert(
      fc.property(anyResidue, anyResidue, (one, other) => {
        expect(product(one, other)).toBe(Number((BigInt(one) * BigInt(other)) % BigInt(modulus)));
      }),
    );
  });

  it('have an inverse', () => {
    fc.assert(
      fc.property(anyResidue, (value) => {
        expect(product(value, inverse(value))).toBe(1);
      }),
    );
  });

  it('are the rest of a division, up to the largest whole number', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        expect(residue(value)).toBe(value % modulus);
      }),
    );
    expect([0, modulus - 1, modulus, modulus * modulus, Number.MAX_SAFE_INTEGER].map(residue)).toEqual([
      0,
      modulus - 1,
      0,
      0,
      Number.MAX_SAFE_INTEGER % modulus,
    ]);
  });
});

describe('a row space', () => {
  it('holds its reduced row echelon form', () => {
    const space = new RowSpace(3);
    space.add(row(2, 4, 2));
    space.add(row(0, 3, 6));
    expect(rowsOf(space)).toEqual([
      [1, 0, modulus - 3],
      [0, 1, 2],
    ]);
    expect(space.rows.map(({ pivot }) => pivot)).toEqual([0, 1]);
  });

  it('finds a single column by itself', () => {
    const space = new RowSpace(4);
    for (const each of [row(1, 1, 0, 0), row(0, 1, 1, 0), row(1, 1, 1, 0), row(1, 0, 1, 1)]) space.add(each);
    expect(rowsOf(space)).toContainEqual([0, 0, 0, 1]);
  });

  it('knows what follows from it', () => {
    const space = new RowSpace(3);
    space.add(row(1, 1, 0));
    space.add(row(0, 1, 1));
    expect([row(1, 0, modulus - 1), row(0, 0, 0), row(1, 2, 1)].map((each) => space.has(each))).toEqual([
      true,
      true,
      true,
    ]);
    expect([row(1, 0, 0), row(1, 0, 1)].map((each) => space.has(each))).toEqual([false, false]);
  });

  it('does not grow by what follows from it', () => {
    const space = new RowSpace(2);
    for (const each of [row(1, 2), row(3, 6), row(0, 0)]) space.add(each);
    expect(rowsOf(space)).toEqual([[1, 2]]);
  });

  it('is another one once copied', () => {
    const space = new RowSpace(2);
    space.add(row(1, 2));
    const copy = space.copy();
    copy.add(row(0, 1));
    expect([rowsOf(space), rowsOf(copy)]).toEqual([
      [[1, 2]],
      [
        [1, 0],
        [0, 1],
      ],
    ]);
  });

  it('leaves the rows that it is given as they are', () => {
    const given = row(2, 4);
    new RowSpace(2).add(given);
    expect([...given]).toEqual([2, 4]);
  });
});
