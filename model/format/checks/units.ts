import type { ModelFile } from '../model-file.ts';
import { type Finding, pointerTo } from '../problem.ts';
import { pluralCategories } from '../unit.ts';
import { missingLanguages, requiredLanguages } from './texts.ts';

/** A form of a unit is there in every declared language that has it, and in no other. */
export function checkUnits(file: ModelFile): Finding[] {
  const required = requiredLanguages(file);
  const known = new Map<string, ReadonlySet<string> | undefined>();
  const categoriesIn = (language: string) => {
    if (!known.has(language)) known.set(language, pluralCategories(language));
    return known.get(language);
  };
  return file.questions.flatMap((question, index) => {
    if (question.kind !== 'number') return [];
    return Object.entries(question.unitForms ?? {}).flatMap(([form, text = {}]): Finding[] => {
      const path = ['questions', index, 'unitForms', form];
      const missing = required.filter((one) => !Object.hasOwn(text, one) && categoriesIn(one)?.has(form));
      const unused = Object.keys(text).filter((one) => categoriesIn(one)?.has(form) === false);
      return [
        ...(missing.length > 0 ? [missingLanguages(missing, path)] : []),
        ...unused.map((language): Finding => {
          return { code: 'unit.unused-form', pointer: pointerTo(...path, language), params: { form, language } };
        }),
      ];
    });
  });
}
