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

function formatted(number: number, digits: number, language: string): string {
  const { decimal, group } = separatorsOf(language);
  const [whole = '', fraction] = number.toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/** Hundredths of a point with one decimal, rounded down: 5999 is "59,9". */
export function pointsDown(hundredths: number, language: string): string {
  return formatted(Math.floor(hundredths / 10) / 10, 1, language);
}

/** Hundredths of a point with one decimal, rounded up: what is missing is never shown too small. */
export function pointsUp(hundredths: number, language: string): string {
  return formatted(Math.ceil(hundredths / 10) / 10, 1, language);
}

/** Hundredths of a point with two decimals, as they are. */
export function pointsExactly(hundredths: number, language: string): string {
  return formatted(hundredths / 100, 2, language);
}

/** The same rounding as `pointsDown`, as a number from 0 to 100 for drawing. */
export function drawnPoints(hundredths: number): number {
  return Math.floor(hundredths / 10) / 10;
}

export function wholeNumber(number: number, language: string): string {
  return formatted(number, 0, language);
}

/** Hundredths of a percent as whole percent, rounded down. */
export function percentDown(hundredths: number, language: string): string {
  return wholeNumber(Math.floor(hundredths / 100), language);
}

/** Hundredths of a percent as whole percent, rounded up: two thirds are 67 percent. */
export function percentUp(hundredths: number, language: string): string {
  return wholeNumber(Math.ceil(hundredths / 100), language);
}
