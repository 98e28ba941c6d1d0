import { type ResultMessages, resultDe } from './result-de.ts';
import { resultEn } from './result-en.ts';

type Keys<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Keys<T[K]>}` }[keyof T & string];
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

/** Every text of the result page, with dots between its parts; plural forms under their common key. */
export type ResultKey = WithoutPlural<Keys<ResultMessages>>;

/** The text of a key; `count` picks the plural form. */
export type ResultTranslate = (key: ResultKey, values?: Readonly<Record<string, string | number>>) => string;

/** Texts of the result page by language; they come with the page, so that the conversation does not carry them. */
export const resultMessages: Readonly<Record<'de' | 'en', ResultMessages>> = { de: resultDe, en: resultEn };
