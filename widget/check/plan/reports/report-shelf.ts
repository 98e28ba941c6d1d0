import { saveFile } from '../../../page/save-file.ts';
import { failureOf } from '../../../requests/failure.ts';
import type { ReportWish } from '../desk.ts';
import { refusalText } from '../refusal-text.ts';
import type { Room } from '../room.ts';
import { type ReportTable, reportFile, reportType } from './report-file.ts';

type ReportLanguage = 'de' | 'en';

/** What the reader chose, and what became of every file that was asked for. */
export interface ReportShelf {
  language: ReportLanguage;
  table: ReportTable;
  /** By `wishName`; absent where it was never asked for, or is there. */
  readonly making: Map<string, 'making' | { readonly problem: string }>;
}

export function reportShelf(room: Room): ReportShelf {
  return room.slot('reports', () => ({
    language: room.page.language === 'en' ? 'en' : 'de',
    table: 'answers',
    making: new Map(),
  }));
}

/** One place on the page: a report in one form, the data, or the table that is chosen. */
export function wishPlace({ form, kind }: ReportWish): string {
  return kind ? `${kind}.${form}` : form;
}

/** Fetches a file and hands it to the reader; says at the button, and to those who do not see it, how far that is. */
export async function fetchReport(room: Room, wish: ReportWish, name: string): Promise<void> {
  const { making } = reportShelf(room);
  const place = wishPlace(wish);
  if (making.get(place) === 'making') return;
  making.set(place, 'making');
  room.announce(room.say('reports.begun', { name }));
  room.redraw();
  try {
    const content = await room.desk.report(wish, new AbortController().signal);
    const file = reportFile(room.page, wish);
    if (content) saveFile(file, reportType(wish), content);
    making.delete(place);
    room.announce(room.say('reports.saved', { name, file }));
  } catch (error) {
    const problem = room.say('reports.failed', { name, reason: refusalText(room, failureOf(error)) });
    making.set(place, { problem });
    room.announce(problem);
  }
  room.redraw();
}
