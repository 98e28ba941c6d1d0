import { createInstance, type InitOptions, type i18n } from 'i18next';

/** The text of a key; `count` picks the plural form. */
export type Say<Key extends string> = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

/** Speaks the texts of one language, in an instance of its own, so that two elements on a page may speak two languages. */
export function speaker(language: string, messages: { readonly [part: string]: unknown }): Say<string> {
  const instance = textsOf({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: messages } },
  });
  return (key, values) => instance.t(key, { ...values });
}

/** Texts without namespaces that Lit escapes; there at once. */
export function textsOf(options: InitOptions): i18n {
  const instance = createInstance();
  void instance.init({ nsSeparator: false, interpolation: { escapeValue: false }, initAsync: false, ...options });
  return instance;
}
