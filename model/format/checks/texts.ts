import { limits } from '../limits.ts';
import type { ModelFile } from '../model-file.ts';
import { type Finding, pointerTo } from '../problem.ts';
import { textKeys } from '../text.ts';
import { unshowable } from './writing.ts';

/**
 * Every text speaks every declared language, and the fallback is one of them; overlays such as `de-x-plain` may have gaps. The
 * forms of units, which not every language has, are in `units.ts`.
 */
export function checkTexts(file: ModelFile): Finding[] {
  const findings: Finding[] = [];
  if (!file.languages.includes(file.fallback)) {
    findings.push({ code: 'language.fallback', pointer: '/fallback', params: { language: file.fallback } });
  }
  const required = requiredLanguages(file);
  const path: PropertyKey[] = [];
  visit(file);
  return findings;

  function visit(value: unknown): void {
    if (typeof value !== 'object' || value === null || findings.length > limits.problems) return;
    const key = path.at(-1);
    if (typeof key === 'string' && textKeys.has(key)) {
      const isForm = path.at(-2) === 'unitForms';
      findings.push(...checkText(value, isForm ? [] : required, path));
      return;
    }
    for (const name of Object.keys(value)) {
      path.push(name);
      visit(Reflect.get(value, name));
      path.pop();
    }
  }
}

/** Declared languages but overlays. */
export function requiredLanguages({ languages }: ModelFile): readonly string[] {
  return [...new Set(languages)].filter((language) => !language.includes('-x-'));
}

function checkText(text: object, required: readonly string[], path: readonly PropertyKey[]): Finding[] {
  const findings: Finding[] = [];
  const missing = required.filter((language) => !Object.hasOwn(text, language));
  if (missing.length > 0) findings.push(missingLanguages(missing, path));
  for (const [language, words] of Object.entries(text)) {
    const trouble = unshowable(String(words));
    if (!trouble) continue;
    const { code, params } = trouble;
    findings.push({ code, pointer: pointerTo(...path, language), params: { ...params, language } });
  }
  return findings;
}

export function missingLanguages(missing: readonly string[], path: readonly PropertyKey[]): Finding {
  const params = { language: { de: missing.join('“, „'), en: missing.join('”, “') } };
  return { code: 'text.missing-language', pointer: pointerTo(...path), params };
}
