import type { MetricSummary } from './publication.ts';

/**
 * Where a score stands in a published group: the percentage of municipalities below it, as a band. Computed by the reader, so
 * that nobody can ask the server about ranks; null where the group is too small to tell.
 *
 * @param points 0 to 100
 */
export function positionIn(
  { position }: Pick<MetricSummary, 'position'>,
  points: number,
): { readonly from: number; readonly to: number } | null {
  if (!position) return null;
  const rounded = Math.round(points / 5) * 5;
  const below = position.filter((limit) => limit < rounded).length;
  const notAbove = position.filter((limit) => limit <= rounded).length;
  return { from: below * 5, to: (notAbove + 1) * 5 };
}
