import { randomFrom } from '../../../model/review/random.ts';
import { municipalityOf, type Observation } from '../observation.ts';
import { atomsOf } from './atoms.ts';
import { reduce } from './reduce.ts';
import { sparseRows } from './sparse-rows.ts';
import { type Support, smallSupports } from './supports.ts';

/** Unknowns of which some combination of observations speaks, and of nobody else that is not known already. */
export interface ExposedSet {
  /** How many municipalities these are: a corrected submission is another unknown of the same one. */
  readonly municipalities: number;
  readonly members: readonly string[];
  /** Known ones that the combination speaks of too. */
  readonly known: readonly string[];
}

export interface SearchOptions {
  readonly known: ReadonlySet<string>;
  /** Sets of fewer municipalities are told. */
  readonly below: number;
  /** How many orders of the columns are tried. One finds every single unknown; small sets need luck, which is bought here. */
  readonly orders: number;
}

/**
 * The sets of unknowns of fewer than `below` municipalities that follow from the observations: supports of the rows of a reduced echelon form and
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
  const unknownsOf = countsOf(members.flat());
  // Never above the number of municipalities, and it adds up: each unknown counts its part of its municipality.
  const sizeOf = (atom: number) =>
    (members[atom] ?? []).reduce((sum, member) => sum + 1 / (unknownsOf.get(municipalityOf(member)) ?? 1), 0);
  for (let order = 0; order < orders; order += 1) {
    const random = randomFrom(`order ${order}`);
    const chance = new Map(atoms.map((atom) => [atom, random.uniform()]));
    const rank = (atom: number) => (isKnown[atom] ? 2 : sizeOf(atom) >= below ? 0 : 1) + (chance.get(atom) ?? 0);
    const columns = atoms.toSorted((one, other) => rank(one) - rank(other));
    const columnOf = new Map(columns.map((atom, column) => [atom, column]));
    const unknown = columns.filter((atom) => !isKnown[atom]).length;
    const matrix = sparse.map((row) => {
      const entries = new Float64Array(columns.length);
      for (const [atom, weight] of row) entries[columnOf.get(atom) ?? 0] = weight;
      return entries;
    });
    const sizes = columns.slice(0, unknown).map(sizeOf);
    for (const support of smallSupports(reduce(matrix, unknown), sizes, below)) tell(support, columns, unknown);
  }
  return [...found.values()];

  function tell(support: Support, columns: readonly number[], unknown: number): void {
    const of = (wanted: (column: number) => boolean) =>
      support.filter(wanted).flatMap((column) => members[columns[column] ?? 0] ?? []);
    const unknowns = of((column) => column < unknown).sort();
    const municipalities = new Set(unknowns.map(municipalityOf)).size;
    if (municipalities >= below) return;
    found.set(unknowns.join(), { municipalities, members: unknowns, known: of((column) => column >= unknown).sort() });
  }
}

function countsOf(unknowns: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const unknown of unknowns) counts.set(municipalityOf(unknown), (counts.get(municipalityOf(unknown)) ?? 0) + 1);
  return counts;
}
