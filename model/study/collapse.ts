import { leastBehind } from './protection.ts';
import { type Stratum, sizeRank, stratumName } from './strata.ts';

/** Strata that are weighted together. */
export interface Cell {
  readonly strata: readonly Stratum[];
  readonly frame: number;
  readonly respondents: number;
}

/** Why and along what a cell was merged into another one; both by the names of their strata. */
export interface Collapse {
  readonly cell: readonly string[];
  readonly into: readonly string[];
  readonly why: 'few' | 'weight';
  readonly along: 'size' | 'region' | 'nearest';
}

/** Largest weight of a cell as a multiple of the mean one. */
const heaviest = 4;

/**
 * Merges strata until each cell has five respondents and none weighs more than four times the mean (method 4.3, 1). Five also where all
 * answered: their weight would be another one than that of all others, and published beside the benchmarks it would tell of those
 * few. Whether those few are public is left to the audit. The cell with the fewest respondents is merged first: with the adjacent size class of its region; where the region has no other, with the same class of another region; where there is none,
 * with the nearest class. Of several neighbours one that is not complete comes first, then one with fewer respondents, then the
 * order of the strata.
 *
 * @param strata by region, then by size class ascending
 * @param least fewest respondents of a cell: whoever is weighted apart from all others could be told apart
 */
export function collapse(
  strata: readonly Stratum[],
  least = leastBehind,
): {
  readonly cells: readonly Cell[];
  readonly collapses: readonly Collapse[];
} {
  const total = joined(strata);
  const cells: (IndexedCell | null)[] = strata.map((stratum, index) => ({ ...joined([stratum]), indices: [index] }));
  const ownerOf = strata.map((_, index) => index);
  const collapses: Collapse[] = [];
  for (;;) {
    const left = cells.filter((cell) => cell !== null);
    const cell = first(left.filter((each) => complaint(each, total, least) !== null));
    if (!cell || left.length === 1) return { cells: left.map(({ indices: _, ...each }) => each), collapses };
    const { along, owners } = neighbours(cell, ownerOf, strata);
    const beside = [...owners].sort((one, other) => one - other).flatMap((owner) => cells[owner] ?? []);
    const into = first(beside.filter((each) => !isComplete(each))) ?? first(beside);
    if (!into) throw new RangeError(`Nothing is left to merge ${names(cell).join(' and ')} with.`);
    collapses.push({ cell: names(cell), into: names(into), why: complaint(cell, total, least) ?? 'few', along });
    const [owner, lost] = [ownerOf[into.indices[0] ?? 0] ?? 0, ownerOf[cell.indices[0] ?? 0] ?? 0];
    cells[lost] = null;
    cells[owner] = { ...joined([...into.strata, ...cell.strata]), indices: [...into.indices, ...cell.indices] };
    for (const index of cell.indices) ownerOf[index] = owner;
  }
}

/** A cell with the places of its strata. */
interface IndexedCell extends Cell {
  readonly indices: readonly number[];
}

function joined(strata: readonly Stratum[]): Cell {
  return {
    strata,
    frame: strata.reduce((sum, stratum) => sum + stratum.frame, 0),
    respondents: strata.reduce((sum, stratum) => sum + stratum.respondents, 0),
  };
}

const names = ({ strata }: Cell) => strata.map(stratumName);

const isComplete = ({ frame, respondents }: Cell) => respondents === frame;

function complaint(cell: Cell, total: Cell, least: number): Collapse['why'] | null {
  if (isComplete(total)) return null;
  if (cell.respondents < least) return 'few';
  if (isComplete(cell)) return null;
  return cell.frame * total.respondents > heaviest * total.frame * cell.respondents ? 'weight' : null;
}

/** The cells that a cell may be merged with, by the index that stands for each in `ownerOf`. */
function neighbours(
  { indices }: IndexedCell,
  ownerOf: readonly number[],
  strata: readonly Stratum[],
): { readonly along: Collapse['along']; readonly owners: ReadonlySet<number> } {
  const own = new Set(indices);
  const ownersOf = (places: readonly number[]) =>
    new Set(places.flatMap((place) => (own.has(place) ? [] : (ownerOf[place] ?? []))));
  const adjacent = ownersOf(
    indices.flatMap((index) =>
      [index - 1, index + 1].filter((place) => strata[place] && strata[place].region === strata[index]?.region),
    ),
  );
  if (adjacent.size > 0) return { along: 'size', owners: adjacent };
  const classes = [...new Set(strata.map(({ sizeClass }) => sizeRank(sizeClass)))].sort((one, other) => one - other);
  const rankOf = new Map(classes.map((sizeClass, rank) => [sizeClass, rank]));
  const ranks = [...new Set(indices.map((index) => rankOf.get(sizeRank(strata[index]?.sizeClass ?? null)) ?? 0))];
  const distances = strata.map(({ sizeClass }, place) =>
    own.has(place)
      ? Number.POSITIVE_INFINITY
      : Math.min(...ranks.map((rank) => Math.abs(rank - (rankOf.get(sizeRank(sizeClass)) ?? 0)))),
  );
  const least = distances.reduce((nearest, distance) => Math.min(nearest, distance), Number.POSITIVE_INFINITY);
  const nearest = ownersOf(distances.flatMap((distance, place) => (distance === least ? [place] : [])));
  return { along: least === 0 ? 'region' : 'nearest', owners: nearest };
}

/** The cell with the fewest respondents; of equal ones the first. */
function first(cells: readonly IndexedCell[]): IndexedCell | undefined {
  return cells.reduce<IndexedCell | undefined>(
    (best, cell) => (best === undefined || cell.respondents < best.respondents ? cell : best),
    undefined,
  );
}
