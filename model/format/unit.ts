import type { NumberQuestion, Text } from './model-file.ts';
import { pickText } from './text.ts';

/** What stands behind a number: the form that the language asks for after it (plural rules of Unicode), else the plain unit. */
export function unitText(
  { unit, unitForms }: NumberQuestion,
  number: number,
  language: string,
  fallback: string,
): Text {
  const shown = pickText(unit, language, fallback).language;
  const category = new Intl.PluralRules(shown).select(number);
  const form = category === 'other' ? undefined : unitForms?.[category];
  return form && Object.hasOwn(form, shown) ? form : unit;
}
