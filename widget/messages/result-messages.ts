import { type ClosingMessages, closingDe } from './closing-de.ts';
import { closingEn } from './closing-en.ts';
import { type ComparisonMessages, comparisonDe } from './comparison-de.ts';
import { comparisonEn } from './comparison-en.ts';
import type { TextPath, WithoutPlural } from './message-keys.ts';
import { type ResultMessages, resultDe } from './result-de.ts';
import { resultEn } from './result-en.ts';
import type { Say } from './speaker.ts';

type LaterMessages = ClosingMessages & ComparisonMessages & ResultMessages;

/** Every text from the review on, with dots between its parts; plural forms under their common key. */
export type ResultKey = WithoutPlural<TextPath<LaterMessages>>;

/** The text of a key; `count` picks the plural form. */
export type ResultTranslate = Say<ResultKey>;

/** Texts of review, submission and result by language; they come with these screens, so that the conversation does not carry them. */
export const resultMessages: Readonly<Record<'de' | 'en', LaterMessages>> = {
  de: { ...closingDe, ...resultDe, ...comparisonDe },
  en: { ...closingEn, ...resultEn, ...comparisonEn },
};
