import { type ResultTranslate, resultMessages } from '../../messages/result-messages.ts';
import { speaker } from '../../messages/speaker.ts';

let wording: { readonly language: string; readonly t: ResultTranslate } | null = null;

/** The texts from the review on, in a language; German where they are not spoken in it. */
export function resultWording(language: string): ResultTranslate {
  if (wording?.language === language) return wording.t;
  const t = speaker(language, language === 'en' ? resultMessages.en : resultMessages.de);
  wording = { language, t };
  return t;
}
