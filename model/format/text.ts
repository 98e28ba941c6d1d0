import type { Text } from './model-file.ts';

/** The keys of a model file whose values are texts, wherever they stand. */
export const textKeys = new Set([
  'title',
  'introduction',
  'name',
  'summary',
  'rationale',
  'text',
  'help',
  'reason',
  'evidence',
  'notApplicable',
  'unit',
  'zero',
  'one',
  'two',
  'few',
  'many',
  'firstStep',
  'lead',
  'enough',
  'term',
  'explanation',
]);

/**
 * The text in a language, else in the language without its variants (`de` for `de-x-plain`), else in the fallback, else in
 * any; with the language it really is in, for the `lang` attribute.
 */
export function pickText(text: Text, language: string, fallback: string): { text: string; language: string } {
  for (const candidate of [...widening(language), fallback, ...Object.keys(text)]) {
    const found = Object.hasOwn(text, candidate) ? text[candidate] : undefined;
    if (found !== undefined) return { text: found, language: candidate };
  }
  return { text: '', language: fallback };
}

/** `de-x-plain` → `de-x-plain`, `de-x`, `de`. */
export function widening(language: string): readonly string[] {
  const parts = language.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}
