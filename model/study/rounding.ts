import type { Interval } from './interval.ts';
import type { StudyEstimate } from './study.ts';

/** A number that is whole but for the last digits of a sum is taken as whole. */
const noise = 1e-9;

/** Rounds towards 0 for figures of at least 0, in steps of `1 / parts`. */
export function roundedDown(value: number, parts = 1): number {
  return Math.floor(value * parts + noise) / parts;
}

export function roundedUp(value: number, parts = 1): number {
  return Math.ceil(value * parts - noise) / parts;
}

/** Rounded in steps of `1 / parts`. */
export function rounded(value: number, parts = 1): number {
  return Math.round(value * parts + noise) / parts;
}

/** Whole points; below 4 and above 96 the end stands for everything beyond it (method 5.4, R7). */
export function publishedPoints(points: number): number {
  return Math.min(96, Math.max(4, rounded(points)));
}

/**
 * Whole points with an interval rounded outwards, within 0 to 100. Where the mean is not told exactly, the interval goes to the end
 * of the scale, so that it tells no more.
 */
export function publishedEstimate(mean: number, { low, high }: Interval): StudyEstimate {
  const shown = publishedPoints(mean);
  return {
    mean: shown,
    low: mean < 4 ? 0 : Math.max(0, Math.min(shown, roundedDown(low))),
    high: mean > 96 ? 100 : Math.min(100, Math.max(shown, roundedUp(high))),
  };
}

/** A share 0 to 1 as whole percent with an interval rounded outwards. */
export function publishedShare(share: number, { low, high }: Interval): { percent: number; low: number; high: number } {
  return {
    percent: rounded(share * 100),
    low: Math.max(0, roundedDown(low * 100)),
    high: Math.min(100, roundedUp(high * 100)),
  };
}
