/** Swedish writes a day as ISO 8601 does. */
const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

/** The calendar day it is in Germany, `YYYY-MM-DD`. @param milliseconds since 1970, UTC */
export function dayInGermany(milliseconds: number): string {
  return format.format(milliseconds);
}
