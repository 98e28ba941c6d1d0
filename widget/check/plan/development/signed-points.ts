import { pointsDown } from '../../../../model/format/points-text.ts';

/** Hundredths with their sign and one decimal, rounded towards zero: "+3,2", "−0,4", "±0,0". */
export function signedPoints(hundredths: number, language: string): string {
  const size = Math.abs(hundredths);
  const sign = size < 10 ? '±' : hundredths < 0 ? '−' : '+';
  return `${sign}${pointsDown(size, language)}`;
}

/** Points of a change as hundredths. */
export function inHundredths(points: number): number {
  return Math.round(points * 100);
}
