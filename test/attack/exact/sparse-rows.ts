import type { Observation } from '../observation.ts';
import type { Atoms } from './atoms.ts';
import { residue } from './modular.ts';

/** Atom to residue. */
type SparseRow = ReadonlyMap<number, number>;

/**
 * The same row space in rows with few entries, fewest first: what a group said later minus what it said before, which leaves those
 * who came, went or changed.
 */
export function sparseRows(observations: readonly Observation[], rows: Atoms['rows']): readonly SparseRow[] {
  const before = new Map<string, SparseRow>();
  const order = observations.map((_, index) => index);
  order.sort((one, other) => (observations[one]?.at ?? 0) - (observations[other]?.at ?? 0));
  const found = order.map((index) => {
    const group = observations[index]?.group ?? '';
    const row = new Map((rows[index] ?? []).map(({ atom, weight }) => [atom, residue(weight)]));
    const earlier = before.get(group);
    before.set(group, row);
    return earlier ? difference(row, earlier) : row;
  });
  return found.filter((row) => row.size > 0).sort((one, other) => one.size - other.size);
}

function difference(row: SparseRow, earlier: SparseRow): SparseRow {
  const left = new Map(row);
  for (const [atom, weight] of earlier) {
    const rest = residue((row.get(atom) ?? 0) - weight);
    if (rest === 0) left.delete(atom);
    else left.set(atom, rest);
  }
  return left;
}
