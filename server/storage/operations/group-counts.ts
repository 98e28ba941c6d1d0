import type { GroupFigures } from '../../../model/benchmark/group-figures.ts';

/** Counts of one peer group while they are added up: metric to bin to how many. */
export type GroupCounts = Map<string, Map<string, number>>;

export type CountsByGroup = Map<string, GroupCounts>;

/** Adds one submission's figures to each of its groups, or takes them away. */
export function addToGroups(
  byGroup: CountsByGroup,
  groups: readonly string[],
  figures: Readonly<Record<string, number>>,
  sign: number,
): void {
  const entries = Object.entries(figures).map(([metric, bin]) => [metric, String(bin)] as const);
  for (const group of new Set(groups)) {
    const counts = byGroup.get(group) ?? new Map<string, Map<string, number>>();
    byGroup.set(group, counts);
    for (const [metric, bin] of entries) add(counts, metric, bin, sign);
  }
}

/** Adds what is stored as JSON. */
export function addText(counts: GroupCounts, text: string): GroupCounts {
  const figures: GroupFigures = JSON.parse(text);
  for (const [metric, bins] of Object.entries(figures)) {
    for (const [bin, count] of Object.entries(bins)) add(counts, metric, bin, count);
  }
  return counts;
}

/** Without what has come to nothing. */
export function toGroupFigures(counts: GroupCounts): GroupFigures {
  return Object.fromEntries(
    [...counts].flatMap(([metric, bins]) => {
      const left = [...bins].filter(([, count]) => count !== 0);
      return left.length === 0 ? [] : [[metric, Object.fromEntries(left)]];
    }),
  );
}

function add(counts: GroupCounts, metric: string, bin: string, count: number): void {
  let bins = counts.get(metric);
  if (bins === undefined) {
    bins = new Map();
    counts.set(metric, bins);
  }
  bins.set(bin, (bins.get(bin) ?? 0) + count);
}
