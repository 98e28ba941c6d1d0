import type { NumberQuestion, Text } from './model-file.ts';
import { pickText } from './text.ts';

/** Whole numbers on which the plural rules of every language show all their categories: they look at the last digits and at millions. */
const telling = [...Array.from({ length: 201 }, (_, number) => number), 1_000_000];

/** What stands behind a number: the form that the language asks for after it (CLDR plural rules), else the plain unit. */
export function unitText(
  { unit, unitForms }: NumberQuestion,
  number: number,
  language: string,
  fallback: string,
): Text {
  if (!unitForms) return unit;
  const shown = pickText(unit, language, fallback).language;
  const category = pluralRules(shown)?.select(number);
  const form = category === undefined || category === 'other' ? undefined : unitForms[category];
  return form && Object.hasOwn(form, shown) ? form : unit;
}

/** The plural categories that whole numbers have in a language; undefined where the language is not known. */
export function pluralCategories(language: string): ReadonlySet<string> | undefined {
  const rules = pluralRules(language);
  return rules && new Set(telling.map((number) => rules.select(number)));
}

const known = new Map<string, Intl.PluralRules | undefined>();

/**
 * The rules of a language, made once: a conversation asks for them at every number it shows. For a language that it does not know,
 * `Intl` would take the rules of the one that the machine speaks.
 */
function pluralRules(language: string): Intl.PluralRules | undefined {
  if (!known.has(language)) {
    const isKnown = Intl.PluralRules.supportedLocalesOf(language).length > 0;
    known.set(language, isKnown ? new Intl.PluralRules(language) : undefined);
  }
  return known.get(language);
}
