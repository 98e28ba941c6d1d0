import { type StudyMessages, studyDe } from './study-de.ts';

type Keys<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Keys<T[K]>}` }[keyof T & string];
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

/** Every text of the collective result, with dots between its parts; plural forms under their common key. */
export type StudyKey = WithoutPlural<Keys<StudyMessages>>;

/** The text of a key; `count` picks the plural form. */
export type StudyTranslate = (key: StudyKey, values?: Readonly<Record<string, string | number>>) => string;

/** Texts of the collective result by language: German comes with the element, every other one as a file of its own. */
export const studyMessages: Readonly<Record<string, StudyMessages | (() => Promise<StudyMessages>)>> = {
  de: studyDe,
  en: async () => (await import('./study-en.ts')).studyEn,
};
