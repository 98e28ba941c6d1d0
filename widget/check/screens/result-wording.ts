import { createInstance } from 'i18next';
import { type ResultTranslate, resultMessages } from '../../messages/result-messages.ts';

let wording: { readonly language: string; readonly t: ResultTranslate } | null = null;

/** The texts from the review on, in a language. */
export function resultWording(language: string): ResultTranslate {
  if (wording?.language === language) return wording.t;
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'de',
    ns: 'result',
    defaultNS: 'result',
    resources: { de: { result: resultMessages.de }, en: { result: resultMessages.en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  const t: ResultTranslate = (key, values) => instance.t(key, { ...values });
  wording = { language, t };
  return t;
}
