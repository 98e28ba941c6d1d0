/** A measure as a calendar takes it. */
export interface CalendarEntry {
  /** The same for the same measure for ever. */
  readonly id: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly start: string | null;
  /** `YYYY-MM-DD`. */
  readonly due: string | null;
  readonly note: string;
  /** When it was changed last: ISO 8601, UTC. */
  readonly at: string;
  /** Counts its versions: a calendar that has an earlier one replaces it. */
  readonly revision: number;
}

export interface CalendarWords {
  /** Of the calendar. */
  readonly name: string;
  /** Whose measures these are, such as a municipality key: ids are unique for it alone. Empty for nobody's. */
  readonly owner: string;
  /** What stands before the title on the day a measure starts, and on the day it is due. */
  readonly starts: string;
  readonly due: string;
}

/**
 * The days on which measures start and are due as an iCalendar object (RFC 5545, name by RFC 7986). They are events of a whole day
 * that leave it free, not to-dos: Outlook and most calendars on the web take in no VTODO, and Thunderbird shows both. What has no
 * day is not in it; a calendar without any event is empty, which not every reader takes.
 */
export function calendar(entries: readonly CalendarEntry[], words: CalendarWords): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//reifegrad//measures//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(words.name)}`,
    `X-WR-CALNAME:${escaped(words.name)}`,
    ...entries.flatMap((entry) => [
      ...event(entry, 'start', entry.start, words.starts, words.owner),
      ...event(entry, 'due', entry.due, words.due, words.owner),
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function event(
  { id, title, note, at, revision }: CalendarEntry,
  kind: 'start' | 'due',
  day: string | null,
  word: string,
  owner: string,
): readonly string[] {
  if (day === null) return [];
  const stamp = at.replace(/\.\d+/, '').replace(/[-:]/g, '');
  return [
    'BEGIN:VEVENT',
    `UID:${id}-${kind}${owner === '' ? '' : `-${owner}`}@reifegrad`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${revision - 1}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${dayAfter(day).replaceAll('-', '')}`,
    `SUMMARY:${escaped(`${word}: ${title}`)}`,
    ...(note === '' ? [] : [`DESCRIPTION:${escaped(note)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The day after, `YYYY-MM-DD`: the end of a whole day is not part of it. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** A text as RFC 5545 section 3.3.11 writes it. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (special) => `\\${special}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, ' ');
}

/** No line is longer than 75 octets of UTF-8 (section 3.1), and no character is cut apart. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
