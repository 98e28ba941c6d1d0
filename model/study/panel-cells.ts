/** A respondent of the later wave; `change` is null where it was not in the earlier one. */
export interface CellUnit {
  /** Post-stratum, such as its size class. */
  readonly cell: string;
  readonly weight: number;
  /** Points. */
  readonly change: number | null;
}

export interface PanelMember {
  readonly weight: number;
  readonly change: number;
}

/** A post-stratum with its share of the weight of the later wave. */
export interface Cell {
  readonly share: number;
  readonly panel: readonly PanelMember[];
}

/** Least members of a cell (method 4.3). */
const leastMembers = 5;

/**
 * Cells of the panel. Those with fewer than five members are put together, and with the smallest of the others if they are still
 * too few; which cells these are depends on nothing but their members.
 */
export function panelCells(units: readonly CellUnit[]): readonly Cell[] {
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  const names = [...new Set(units.map(({ cell }) => cell))].sort();
  const cells = names.map((name) =>
    cellOf(
      units.filter(({ cell }) => cell === name),
      total,
    ),
  );
  const large = cells.filter(isLarge).sort((a, b) => b.panel.length - a.panel.length || b.share - a.share);
  const small = cells.filter((cell) => !isLarge(cell));
  if (small.length === 0) return large;
  const rest = merged(small);
  const smallest = large.at(-1);
  if (isLarge(rest) || !smallest) return [...large, rest];
  return [...large.slice(0, -1), merged([smallest, rest])];
}

function cellOf(units: readonly CellUnit[], total: number): Cell {
  return {
    share: units.reduce((sum, { weight }) => sum + weight, 0) / total,
    panel: units.flatMap(({ weight, change }) => (change === null ? [] : [{ weight, change }])),
  };
}

function isLarge({ panel }: Cell): boolean {
  return panel.length >= leastMembers;
}

function merged(cells: readonly Cell[]): Cell {
  return { share: cells.reduce((sum, { share }) => sum + share, 0), panel: cells.flatMap(({ panel }) => panel) };
}
