import type { ContributorBand, MetricSummary } from './publication.ts';

/** Lower limits of the bands in which the size of a group is told (method 5.4, R6). */
const bands: readonly (readonly [number, ContributorBand])[] = [
  [250, '250+'],
  [100, '100-249'],
  [50, '50-99'],
  [20, '20-49'],
  [10, '10-19'],
  [5, '5-9'],
];

/** Points. */
export const questionStep = 5;

/** Percent. */
export const shareStep = 5;

/** Points that a score has room for at either end of the scale, whatever is published (method 5.4, R7). */
export const room = 20;

/** Points; what lies beyond them is not told apart (R7). */
const ends = { below: 4, above: 96 } as const;

/** The band of a group's size; null below five, which is never published. */
export function contributorBand(contributors: number): ContributorBand | null {
  return bands.find(([from]) => contributors >= from)?.[1] ?? null;
}

/** Hundredths to points in steps; ends below 4 and above 96 are not told apart (R7). */
export function publishedMean(hundredths: number, step = 1): Pick<MetricSummary, 'mean' | 'meanIs'> {
  if (hundredths < ends.below * 100) return { mean: ends.below, meanIs: 'below' };
  if (hundredths > ends.above * 100) return { mean: ends.above, meanIs: 'above' };
  return { mean: Math.round(hundredths / (100 * step)) * step, meanIs: 'exact' };
}

/** Between which points a published mean lies. */
export function meanWithin(
  { mean, meanIs }: Pick<MetricSummary, 'mean' | 'meanIs'>,
  step = 1,
): readonly [low: number, high: number] {
  if (meanIs === 'below') return [0, mean];
  if (meanIs === 'above') return [mean, 100];
  return [Math.max(ends.below, mean - step / 2), Math.min(ends.above, mean + step / 2)];
}

/** Hundredths to steps of five points. */
export function fivePoints(hundredths: number): number {
  return Math.round(hundredths / 500) * 5;
}
