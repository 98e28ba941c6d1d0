import type { GroupFigures } from '../../../model/benchmark/group-figures.ts';

/** Counts of one peer group while they are added up: metric to bin to how many. */
export type GroupCounts = Map<string, Map<number, number>>;

export type CountsByGroup = Map<string, GroupCounts>;

/** Adds one submission's figures to each of its groups, or takes them away. */
export function addToGroups(
  byGroup: CountsByGroup,
  groups: readonly string[],
  figures: Readonly<Record<string, number>>,
  sign: number,
): void {
  const entries = Object.entries(figures);
  for (const group of new Set(groups)) {
    const counts: GroupCounts = byGroup.get(group) ?? new Map();
    byGroup.set(group, counts);
    for (const [metric, bin] of entries) add(counts, metric, bin, sign);
  }
}

/** Adds all that other counts say. */
export function addCounts(counts: GroupCounts, other: GroupCounts): GroupCounts {
  for (const [metric, bins] of other) for (const [bin, count] of bins) add(counts, metric, bin, count);
  return counts;
}

/**
 * Counts as they are stored: JSON of metric to a list of bin, count, bin, count, … in ascending bins. Lists are read several times faster than
 * objects whose names are numbers. Without what has come to nothing.
 */
export function countsText(counts: GroupCounts): string {
  const lists = [...counts].flatMap(([metric, bins]) => {
    const left = [...bins].filter(([, count]) => count !== 0).sort(([one], [other]) => one - other);
    return left.length === 0 ? [] : [[metric, left.flat()] as const];
  });
  return JSON.stringify(Object.fromEntries(lists));
}

/** @throws SyntaxError where the text is not as `countsText` writes it */
export function countsIn(text: string): GroupCounts {
  const stored: unknown = JSON.parse(text);
  if (!(stored instanceof Object)) throw new SyntaxError('Counts are an object of lists.');
  return new Map(
    Object.entries(stored).map(([metric, list]) => {
      if (!arePairs(list)) throw new SyntaxError('Counts are lists of a bin and how many, both whole numbers.');
      const bins = new Map<number, number>();
      for (let place = 0; place < list.length; place += 2) bins.set(list[place] ?? 0, list[place + 1] ?? 0);
      return [metric, bins];
    }),
  );
}

function arePairs(list: unknown): list is readonly number[] {
  return Array.isArray(list) && list.length % 2 === 0 && list.every(Number.isSafeInteger);
}

/** The figures of one submission, as they are stored. @throws SyntaxError where the text says no bins */
export function binsIn(text: string): Readonly<Record<string, number>> {
  const stored: unknown = JSON.parse(text);
  if (!(stored instanceof Object) || !Object.values(stored).every(Number.isSafeInteger)) {
    throw new SyntaxError('Figures are an object of whole numbers.');
  }
  return Object.fromEntries(Object.entries(stored));
}

/** Counts as publications take them, without what has come to nothing. */
export function toGroupFigures(counts: GroupCounts): GroupFigures {
  return Object.fromEntries(
    [...counts].flatMap(([metric, bins]) => {
      const left = [...bins].filter(([, count]) => count !== 0);
      return left.length === 0 ? [] : [[metric, Object.fromEntries(left)]];
    }),
  );
}

function add(counts: GroupCounts, metric: string, bin: number, count: number): void {
  let bins = counts.get(metric);
  if (bins === undefined) {
    bins = new Map();
    counts.set(metric, bins);
  }
  bins.set(bin, (bins.get(bin) ?? 0) + count);
}
