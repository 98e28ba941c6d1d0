import type { Observation } from '../observation.ts';
import { atomsOf } from './atoms.ts';
import type { ExposedSet } from './exposed-sets.ts';
import { reduce } from './reduce.ts';
import { sparseRows } from './sparse-rows.ts';

/**
 * The moment from which a set was exposed to whoever knows `known`: the earliest as of which the observations until then have
 * combinations about members of the set, and nobody else who is not known, that leave no member out. Infinite where none has.
 */
export function toldSince(
  { members }: Pick<ExposedSet, 'members'>,
  observations: readonly Observation[],
  known: ReadonlySet<string>,
): number {
  const times = [...new Set(observations.map(({ at }) => at))].sort((one, other) => one - other);
  const isTold = (time: number) => {
    const until = observations.filter(({ at }) => at <= time);
    return tells(until, new Set(members), known);
  };
  // What follows once follows for ever.
  let [first, end] = [0, times.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if (isTold(times[middle] ?? 0)) end = middle;
    else first = middle + 1;
  }
  return times[first] ?? Number.POSITIVE_INFINITY;
}

function tells(observations: readonly Observation[], set: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  const { members, rows } = atomsOf(observations, known);
  const atoms = members.flatMap((alike, atom) => (known.has(alike[0] ?? '') ? [] : [atom]));
  const isInside = (atom: number) => (members[atom] ?? []).every((member) => set.has(member));
  const inside = atoms.filter(isInside);
  // A row whose pivot lies inside has nothing outside: those columns come first.
  const columns = [...atoms.filter((atom) => !isInside(atom)), ...inside];
  const outside = columns.length - inside.length;
  const columnOf = new Map(columns.map((atom, column) => [atom, column]));
  const matrix = sparseRows(observations, rows).map((row) => {
    const entries = new Float64Array(columns.length);
    for (const [atom, weight] of row) {
      const column = columnOf.get(atom);
      if (column !== undefined) entries[column] = weight;
    }
    return entries;
  });
  const left = reduce(matrix, columns.length).filter(({ pivot }) => pivot >= outside);
  const spoken = inside.filter((_, index) => left.some(({ entries }) => entries[outside + index] !== 0));
  return spoken.flatMap((atom) => members[atom] ?? []).length === set.size;
}
