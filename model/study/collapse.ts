import { type Stratum, stratumName } from './strata.ts';

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

/** Fewest respondents of a cell that is not complete. */
const fewest = 5;

/** Largest weight of a cell as a multiple of the mean one. */
const heaviest = 4;

/**
 * Merges strata until each cell has five respondents and none weighs more than four times the mean (method 4.3, 1). A cell in
 * which all answered needs neither: it is known without error. The cell with the fewest respondents is merged first: with the
 * adjacent size class of its region; where the region has no other, with the same class of another region; where there is none,
 * with the nearest class. Of several neighbours one that is not complete comes first, then one with fewer respondents, then the
 * order of the strata.
 *
 * @param strata by region, then by size class ascending
 */
export function collapse(strata: readonly Stratum[]): {
  readonly cells: readonly Cell[];
  readonly collapses: readonly Collapse[];
} {
  const total = joined(strata);
  const cells = new Map<number, Cell>(strata.map((stratum, index) => [index, joined([stratum])]));
  const ownerOf = strata.map((_, index) => index);
  const collapses: Collapse[] = [];
  for (;;) {
    const worst = first(
      [...cells].filter(([, cell]) => complaint(cell, total) !== null),
      ([, cell]) => [cell.respondents],
    );
    if (!worst || cells.size === 1) return { cells: [...cells.values()], collapses };
    const [id, cell] = worst;
    const { along, ids } = neighbours(id, ownerOf, strata);
    const [intoId, into] = first(
      [...cells].filter(([each]) => ids.has(each)),
      ([, each]) => [isComplete(each) ? 1 : 0, each.respondents],
    ) ?? [id, cell];
    collapses.push({ cell: names(cell), into: names(into), why: complaint(cell, total) ?? 'few', along });
    cells.delete(id);
    cells.set(intoId, joined([...into.strata, ...cell.strata]));
    for (const [index, owner] of ownerOf.entries()) if (owner === id) ownerOf[index] = intoId;
  }
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

function complaint(cell: Cell, total: Cell): Collapse['why'] | null {
  if (isComplete(cell)) return null;
  if (cell.respondents < fewest) return 'few';
  return cell.frame * total.respondents > heaviest * total.frame * cell.respondents ? 'weight' : null;
}

/** The cells that a cell may be merged with. */
function neighbours(
  id: number,
  ownerOf: readonly number[],
  strata: readonly Stratum[],
): { readonly along: Collapse['along']; readonly ids: ReadonlySet<number> } {
  const own = strata.flatMap((stratum, index) => (ownerOf[index] === id ? [{ stratum, index }] : []));
  const others = (indices: readonly number[]) =>
    new Set(indices.flatMap((index) => ownerOf[index] ?? []).filter((owner) => owner !== id));
  const adjacent = others(
    own.flatMap(({ stratum, index }) =>
      [index - 1, index + 1].filter((beside) => strata[beside]?.region === stratum.region),
    ),
  );
  if (adjacent.size > 0) return { along: 'size', ids: adjacent };
  const classes = [...new Set(strata.map(({ sizeClass }) => sizeClass))].sort((one, other) => one - other);
  const ranks = own.map(({ stratum }) => classes.indexOf(stratum.sizeClass));
  const distances = strata.map(({ sizeClass }, index) =>
    ownerOf[index] === id
      ? Number.POSITIVE_INFINITY
      : Math.min(...ranks.map((rank) => Math.abs(rank - classes.indexOf(sizeClass)))),
  );
  const least = Math.min(...distances);
  const nearest = others(distances.flatMap((distance, index) => (distance === least ? [index] : [])));
  return { along: least === 0 ? 'region' : 'nearest', ids: nearest };
}

/** The item with the smallest key, compared part by part; of equal ones the first. */
function first<T>(items: readonly T[], keyOf: (item: T) => readonly number[]): T | undefined {
  return items.reduce<T | undefined>((best, item) => {
    if (best === undefined) return item;
    const [key, least] = [keyOf(item), keyOf(best)];
    const part = key.findIndex((value, index) => value !== least[index]);
    return part >= 0 && (key[part] ?? 0) < (least[part] ?? 0) ? item : best;
  }, undefined);
}
