import { expect, test } from 'vitest';
import { inverse, prime, residue, times } from './modular.ts';
import { reduce } from './reduce.ts';
import { smallSupports } from './supports.ts';

const rows = (...all: readonly (readonly number[])[]) => all.map((row) => Float64Array.from(row, residue));

test('two rows, neither of them small, leave a small one where what they share cancels', () => {
  const reduced = reduce(rows([1, 0, 1], [0, 1, 1]), 3);
  expect(smallSupports(reduced, [1, 1, 4], 5)).toEqual([[0, 1]]);
  expect(smallSupports(reduced, [3, 3, 4], 5)).toEqual([]);
});

test('shared columns cancel by their ratio, and a column of another ratio stays', () => {
  const reduced = reduce(rows([1, 0, 2, 2], [0, 1, 3, 4]), 4);
  // 3 times the first less twice the second leaves 3, -2, 0 and -2; twice the first less the second 2, -1, 1 and 0.
  expect(smallSupports(reduced, [1, 1, 4, 1], 5)).toEqual([[0, 1, 3]]);
  expect(smallSupports(reduced, [1, 1, 4, 4], 7)).toEqual([
    [0, 1, 3],
    [0, 1, 2],
  ]);
});

test('a reduced form has 1 at its pivots and 0 above and below them', () => {
  const reduced = reduce(rows([2, 4, 2], [1, 3, 0]), 3);
  expect(reduced.map(({ pivot, entries }) => [pivot, [...entries]])).toEqual([
    [0, [1, 0, 3]],
    [1, [0, 1, residue(-1)]],
  ]);
});

test('columns beyond are carried along and are no pivots', () => {
  const reduced = reduce(rows([0, 0, 5], [2, 0, 6]), 2);
  expect(reduced.map(({ pivot, entries }) => [pivot, [...entries]])).toEqual([[0, [1, 0, 3]]]);
});

test('residues multiply exactly up to the largest', () => {
  expect(times(prime - 1, prime - 1)).toBe(1);
  for (const value of [1, 2, 20, 12_345_678, prime - 1]) expect(times(value, inverse(value))).toBe(1);
  expect(() => inverse(0)).toThrow(RangeError);
  expect(BigInt(times(33_000_001, 32_999_999))).toBe((33_000_001n * 32_999_999n) % BigInt(prime));
});
