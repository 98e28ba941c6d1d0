import { dayText } from '../../model/format/day-text.ts';

/** Today's calendar day where the browser stands. */
export function todayHere(now: Date = new Date()): string {
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/** A moment on the reader's clock, "5. März 2026 um 09:05", without a formatter, which would cost more than drawing the page. */
export function momentText(moment: Date, language: string): string {
  const joint = language === 'de' ? 'um' : 'at';
  const time = `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
  return `${dayText(todayHere(moment), language)} ${joint} ${time}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
