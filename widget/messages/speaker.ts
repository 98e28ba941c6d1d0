import { createInstance } from 'i18next';

/** The text of a key; `count` picks the plural form. */
export type Say<Key extends string> = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

/** Speaks the texts of one language, in an instance of its own, so that two elements on a page may speak two languages. */
export function speaker(language: string, messages: { readonly [part: string]: unknown }): Say<string> {
  const instance = createInstance();
  void instance.init({
    lng: language,
    resources: { [language]: { translation: messages } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return (key, values) => instance.t(key, { ...values });
}
