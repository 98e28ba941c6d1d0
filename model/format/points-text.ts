import { numberText } from './number-text.ts';

/** Hundredths of a point with one decimal, rounded down: 5999 is "59,9". */
export function pointsDown(hundredths: number, language: string): string {
  return numberText(Math.floor(hundredths / 10) / 10, 1, language);
}

/** Hundredths of a point with one decimal, rounded up: what is missing is never shown too small. */
export function pointsUp(hundredths: number, language: string): string {
  return numberText(Math.ceil(hundredths / 10) / 10, 1, language);
}

/** Hundredths of a point with two decimals, as they are. */
export function pointsExactly(hundredths: number, language: string): string {
  return numberText(hundredths / 100, 2, language);
}

/** The same rounding as `pointsDown`, as a number from 0 to 100 for drawing. */
export function drawnPoints(hundredths: number): number {
  return Math.floor(hundredths / 10) / 10;
}

export function wholeNumber(number: number, language: string): string {
  return numberText(number, 0, language);
}

/** Hundredths of a percent as whole percent, rounded down. */
export function percentDown(hundredths: number, language: string): string {
  return wholeNumber(Math.floor(hundredths / 100), language);
}

/** Hundredths of a percent as whole percent, rounded up: two thirds are 67 percent. */
export function percentUp(hundredths: number, language: string): string {
  return wholeNumber(Math.ceil(hundredths / 100), language);
}
