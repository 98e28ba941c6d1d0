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

/** The band of a group's size; null below five, which is never published. */
export function contributorBand(contributors: number): ContributorBand | null {
  return bands.find(([from]) => contributors >= from)?.[1] ?? null;
}

/** Hundredths to whole points; ends below 4 and above 96 are not told apart (R7). */
export function publishedMean(hundredths: number): Pick<MetricSummary, 'mean' | 'meanIs'> {
  if (hundredths < 400) return { mean: 4, meanIs: 'below' };
  if (hundredths > 9600) return { mean: 96, meanIs: 'above' };
  return { mean: Math.round(hundredths / 100), meanIs: 'exact' };
}

/** Hundredths to steps of five points. */
export function fivePoints(hundredths: number): number {
  return Math.round(hundredths / 500) * 5;
}
