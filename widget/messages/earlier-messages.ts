import { type EarlierMessages, earlierDe } from './earlier-de.ts';
import { earlierEn } from './earlier-en.ts';
import type { TextPath } from './message-keys.ts';
import type { Say } from './speaker.ts';

/** Every text of what was answered last time, with dots between its parts. */
export type EarlierTranslate = Say<TextPath<EarlierMessages>>;

/** Texts of what was answered last time, by language; they come only where there was a last time. */
export const earlierMessages: Readonly<Record<'de' | 'en', EarlierMessages>> = { de: earlierDe, en: earlierEn };
