import { calendar } from '../../../../model/action/calendar.ts';
import type { StoredMeasure } from '../../../../model/contract/plan.ts';
import { saveFile } from '../../../page/save-file.ts';
import { plainName } from '../reports/report-file.ts';
import type { Room } from '../room.ts';
import { isOpen } from './shown-measures.ts';

/** Whether a calendar has anything of it: a day of what is planned or running. */
export function inCalendar(measure: StoredMeasure): boolean {
  const { start, due } = measure.entry;
  return isOpen(measure) && (start !== null || due !== null);
}

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
  const entries = measures.map(({ id, entry, at, revision }) => ({ ...entry, id, at, revision }));
  saveFile(
    `${fileStem(municipality?.name, say('measures.calendar.file'))}.ics`,
    'text/calendar',
    calendar(entries, words),
  );
  announce(say('measures.calendar.saved'));
}

/** Whose it is and what: `musterstadt-massnahmen`. */
export function fileStem(municipality: string | undefined, content: string): string {
  return [municipality ? plainName(municipality) : '', content].filter((part) => part !== '').join('-');
}
