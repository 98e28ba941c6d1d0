/** `YYYY-MM-DD` of a day that exists, else undefined. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : undefined;
}

/** Reads `YYYYMMDD`; undefined unless it is a day. */
export function dayFromDigits(text: string): string | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  return parts === null ? undefined : isoDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** Whether the text is `YYYY-MM-DD` of a day that exists. */
export function isIsoDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && dayFromDigits(text.replaceAll('-', '')) === text;
}

/**
 * Reads the territorial status from an official file name: `…_311219.csv` or `…_31122019.csv` is 2019-12-31. Years of
 * two digits are 1970 to 2069. Undefined where there is none or the day does not exist.
 */
export function dayFromFileName(name: string): string | undefined {
  const parts = /_(\d\d)(\d\d)(\d{4}|\d\d)(?!\d)/.exec(name);
  if (parts === null) return undefined;
  const year = Number(parts[3]);
  const century = year >= 100 ? 0 : year >= 70 ? 1900 : 2000;
  return isoDay(century + year, Number(parts[2]), Number(parts[1]));
}
