import type { ModelFile } from '../model-file.ts';
import { type Finding, pointerTo } from '../problem.ts';
import { textKeys } from '../text.ts';

/** Every text speaks every declared language, and the fallback is one of them; overlays such as `de-x-plain` may have gaps. */
export function checkTexts(file: ModelFile): Finding[] {
  const findings: Finding[] = [];
  if (!file.languages.includes(file.fallback)) {
    findings.push({ code: 'language.fallback', pointer: '/fallback', params: { language: file.fallback } });
  }
  const required = [...new Set(file.languages)].filter((language) => !language.includes('-x-'));
  visit(file, []);
  return findings;

  function visit(value: unknown, path: readonly PropertyKey[]): void {
    if (Array.isArray(value)) {
      value.forEach((entry: unknown, index) => {
        visit(entry, [...path, index]);
      });
    } else if (isObject(value)) {
      const isText = textKeys.has(String(path.at(-1)));
      for (const language of isText ? required : []) {
        if (Object.hasOwn(value, language)) continue;
        findings.push({ code: 'text.missing-language', pointer: pointerTo(...path), params: { language } });
      }
      for (const [key, entry] of isText ? [] : Object.entries(value)) visit(entry, [...path, key]);
    }
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
