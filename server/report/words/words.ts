import { wordsDe } from './words-de.ts';
import { wordsEn } from './words-en.ts';

/** Every text of the reports; both languages have the same. */
export type ReportWords = typeof wordsDe;

export function wordsIn(language: 'de' | 'en'): ReportWords {
  return language === 'en' ? wordsEn : wordsDe;
}
