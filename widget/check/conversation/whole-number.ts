/**
 * Reads a whole number as people type it: `1250`, `1 250`, `1.250`, `1,250`. Null for anything else, so that `12,5` is never
 * taken for 125.
 */
export function readWholeNumber(text: string): number | null {
  const compact = text.trim().replace(/[\s\u00a0\u202f'’]/g, '');
  const grouped = /^[-−+]?\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(compact);
  const digits = (grouped ? compact.replace(/[.,]/g, '') : compact).replace('−', '-');
  if (!/^[-+]?\d+$/.test(digits)) return null;
  const number = Number(digits);
  return Number.isSafeInteger(number) ? number : null;
}
