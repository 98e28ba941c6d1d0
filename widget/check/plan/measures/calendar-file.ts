import { calendar } from '../../../../model/action/calendar.ts';
import type { StoredMeasure } from '../../../../model/contract/plan.ts';
import { saveFile } from '../../../page/save-file.ts';
import { plainName } from '../reports/report-file.ts';
import type { Room } from '../room.ts';

/** Hands out the days of measures as a calendar file. */
export function saveCalendar({ page, say, announce }: Room, measures: readonly StoredMeasure[]): void {
  const { municipality } = page;
  const words = {
    name: municipality
      ? say('measures.calendar.name', { municipality: municipality.name })
      : say('measures.calendar.nameOnly'),
    owner: municipality?.key ?? '',
    starts: say('measures.calendar.starts'),
    due: say('measures.calendar.due'),
  };
  const entries = measures.map(({ id, entry: { title, start, due, note }, at, revision }) => ({
    id,
    title,
    start,
    due,
    note,
    at,
    revision,
  }));
  saveFile(
    `${fileStem(page.municipality?.name, say('measures.calendar.file'))}.ics`,
    'text/calendar',
    calendar(entries, words),
  );
  announce(say('measures.calendar.saved'));
}

/** Whose it is and what: `musterstadt-massnahmen`. */
export function fileStem(municipality: string | undefined, content: string): string {
  return [municipality ? plainName(municipality) : '', content].filter((part) => part !== '').join('-');
}
