import type { TextPath, WithoutPlural } from './message-keys.ts';
import type { Say } from './speaker.ts';
import { type StudyMessages, studyDe } from './study-de.ts';

/** Every text of the collective result, with dots between its parts; plural forms under their common key. */
export type StudyKey = WithoutPlural<TextPath<StudyMessages>>;

/** The text of a key; `count` picks the plural form. */
export type StudyTranslate = Say<StudyKey>;

/** Texts of the collective result by language: German comes with the element, every other one as a file of its own. */
export const studyMessages: Readonly<Record<string, StudyMessages | (() => Promise<StudyMessages>)>> = {
  de: studyDe,
  en: async () => (await import('./study-en.ts')).studyEn,
};
