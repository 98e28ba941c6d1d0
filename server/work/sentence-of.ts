import { type ProblemCode, problemCodes } from '../../model/contract/problem-codes.ts';
import type { Bilingual } from '../../model/format/bilingual.ts';
import type { RefusalParts } from './refusal.ts';

type Details = NonNullable<RefusalParts['details']>;

/** What a problem says, with its details filled in; a gap without a detail stays. */
export function sentenceOf(code: ProblemCode, details: Details): Bilingual {
  const { de, en } = problemCodes[code];
  return { de: fill(de, details, 'de'), en: fill(en, details, 'en') };
}

function fill(sentence: string, details: Details, language: 'de' | 'en'): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const detail = Object.hasOwn(details, name) ? details[name] : undefined;
    return (typeof detail === 'object' ? detail[language] : detail) ?? gap;
  });
}
