import { mean, total } from './moments.ts';

/** Share of the records in each of the two groups (Kelley 1939, Journal of Educational Psychology 30:17). */
const groupShare = 0.27;

/** What a record has in one question, and what it is sorted by. */
export interface Ranked {
  readonly points: number;
  readonly criterion: number;
}

/**
 * Mean points of the 27 percent with the highest criterion less those of the 27 percent with the lowest; NaN without records.
 * A group has the share of the records rounded to whole ones, at least one. Records that tie at its edge enter it with their
 * mean, so that their order does not count.
 */
export function upperLowerDifference(records: readonly Ranked[]): number {
  const size = Math.max(1, Math.round(groupShare * records.length));
  const ascending = records.toSorted((a, b) => a.criterion - b.criterion);
  return groupMean(ascending.toReversed(), size) - groupMean(ascending, size);
}

function groupMean(sorted: readonly Ranked[], size: number): number {
  const edge = sorted[size - 1]?.criterion;
  const inside = sorted.slice(0, size).filter(({ criterion }) => criterion !== edge);
  const tied = mean(sorted.filter(({ criterion }) => criterion === edge).map(({ points }) => points));
  return (total(inside.map(({ points }) => points)) + (size - inside.length) * tied) / size;
}
