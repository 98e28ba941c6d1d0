interface Separators {
  readonly decimal: string;
  readonly group: string;
}

/** The first formatter of a page costs more than drawing the page, so the languages that are always there do without. */
const known = new Map<string, Separators>([
  ['de', { decimal: ',', group: '.' }],
  ['en', { decimal: '.', group: ',' }],
]);

function separatorsOf(language: string): Separators {
  const found = known.get(language);
  if (found) return found;
  const parts = new Intl.NumberFormat(language).formatToParts(1_234_567.8);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const separators = { decimal: part('decimal'), group: part('group') };
  known.set(language, separators);
  return separators;
}

/** A number as a language writes it, with so many decimals: 1234.5 is "1.234,5" in German. */
export function numberText(number: number, digits: number, language: string): string {
  const { decimal, group } = separatorsOf(language);
  const [whole = '', fraction] = number.toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}
