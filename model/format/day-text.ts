/** A calendar day for people, "5. März 2026", the same in every time zone. Text that is no date stays as it is. */
export function dayText(day: string, language: string): string {
  const date = new Date(day);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(regional(language), { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** English is British here: 5 March 2026. */
export function regional(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
