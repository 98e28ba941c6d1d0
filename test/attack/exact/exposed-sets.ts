import { randomFrom } from '../../../model/review/random.ts';
import type { Observation } from '../observation.ts';
import { atomsOf } from './atoms.ts';
import { reduce } from './reduce.ts';
import { sparseRows } from './sparse-rows.ts';
import { type Support, smallSupports } from './supports.ts';

/** Unknowns of which some combination of observations speaks, and of nobody else that is not known already. */
export interface ExposedSet {
  readonly members: readonly string[];
  /** Known ones that the combination speaks of too. */
  readonly known: readonly string[];
}

export interface SearchOptions {
  readonly known: ReadonlySet<string>;
  /** Sets with fewer members are told. */
  readonly below: number;
  /** How many orders of the columns are tried. One finds every single unknown; small sets need luck, which is bought here. */
  readonly orders: number;
}

/**
 * The sets of fewer than `below` unknowns that follow from the observations: supports of the rows of a reduced echelon form and
 * of their pairs. A set of w atoms is found where at most two of them are pivots; every further random order of the columns is
 * another chance, as in information set decoding (Stern 1988). Atoms that are large enough are pivots first.
 */
export function exposedSets(
  observations: readonly Observation[],
  { known, below, orders }: SearchOptions,
): readonly ExposedSet[] {
  const { members, rows } = atomsOf(observations, known);
  const isKnown = members.map((alike) => alike.every((member) => known.has(member)));
  const atoms = members.map((_, atom) => atom);
  const found = new Map<string, ExposedSet>();
  const sparse = sparseRows(observations, rows);
  for (let order = 0; order < orders; order += 1) {
    const random = randomFrom(`order ${order}`);
    const chance = new Map(atoms.map((atom) => [atom, random.uniform()]));
    const rank = (atom: number) =>
      (isKnown[atom] ? 2 : (members[atom]?.length ?? 0) >= below ? 0 : 1) + (chance.get(atom) ?? 0);
    const columns = atoms.toSorted((one, other) => rank(one) - rank(other));
    const columnOf = new Map(columns.map((atom, column) => [atom, column]));
    const unknown = columns.filter((atom) => !isKnown[atom]).length;
    const matrix = sparse.map((row) => {
      const entries = new Float64Array(columns.length);
      for (const [atom, weight] of row) entries[columnOf.get(atom) ?? 0] = weight;
      return entries;
    });
    const sizes = columns.slice(0, unknown).map((atom) => members[atom]?.length ?? 0);
    for (const support of smallSupports(reduce(matrix, unknown), sizes, below)) tell(support, columns, unknown);
  }
  return [...found.values()];

  function tell(support: Support, columns: readonly number[], unknown: number): void {
    const of = (wanted: (column: number) => boolean) =>
      support.filter(wanted).flatMap((column) => members[columns[column] ?? 0] ?? []);
    const set = { members: of((column) => column < unknown).sort(), known: of((column) => column >= unknown).sort() };
    found.set(set.members.join(), set);
  }
}
