import { dayText } from './day-text.ts';

const hour = 3_600_000;

/**
 * The calendar day it is in Germany, `YYYY-MM-DD`. It is worked out: the first formatter of a page costs more than drawing the page.
 *
 * Source: Directive 2000/84/EC, articles 2 and 3, for the years since 1996.
 *
 * @param milliseconds since 1970, UTC
 */
export function dayInGermany(milliseconds: number): string {
  const year = new Date(milliseconds).getUTCFullYear();
  const isSummer = summerChange(year, 2) <= milliseconds && milliseconds < summerChange(year, 9);
  return new Date(milliseconds + (isSummer ? 2 : 1) * hour).toISOString().slice(0, 10);
}

/** The day of a moment for people, as it is in Germany: "5. März 2026". @param instant ISO 8601 */
export function instantDayText(instant: string, language: string): string {
  return dayText(dayInGermany(Date.parse(instant)), language);
}

/** One o'clock UTC on the last Sunday of a month that has 31 days. @param month from 0 */
function summerChange(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month, 31, 1));
  return lastDay.getTime() - lastDay.getUTCDay() * 24 * hour;
}
