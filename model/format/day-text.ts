/** Months of the languages that are always there: the first formatter of a page costs more than drawing the page. */
const months: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** A calendar day for people, "5. März 2026", the same in every time zone. Text that is no date stays as it is. */
export function dayText(day: string, language: string): string {
  const date = new Date(day);
  if (Number.isNaN(date.getTime())) return day;
  const month = months[language]?.[date.getUTCMonth()];
  if (month === undefined) return formatIn(language).format(date);
  const dot = language === 'de' ? '.' : '';
  return `${date.getUTCDate()}${dot} ${month} ${date.getUTCFullYear()}`;
}

/** A formatter takes far longer to make than to use. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(language: string): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known) return known;
  const made = new Intl.DateTimeFormat(regional(language), { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, made);
  return made;
}

/** English is British here: 5 March 2026. */
export function regional(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
