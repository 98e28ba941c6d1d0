import type { i18n } from 'i18next';
import { de, type Messages } from './de.ts';
import type { WithoutPlural } from './message-keys.ts';
import { textsOf } from './speaker.ts';

/** Every text of the interface; plural forms under their common key. */
export type MessageKey = WithoutPlural<keyof Messages>;

/** The text of a key in the element's language; `count` picks the plural form. */
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** Languages that come as a file of their own when they are needed. */
const others: Readonly<Record<string, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
};

/** The language the interface speaks to a reader of `language`: its own, else German. */
export function spokenLanguage(language: string): string {
  const base = language.split('-')[0] ?? 'de';
  return base in others ? base : 'de';
}

export interface Wording {
  readonly t: Translate;
  readonly language: string;
  /** True once the texts of `language` are there; until then it is German. */
  isComplete(): boolean;
  /** Resolves when the texts have arrived, or when it is clear that they will not. */
  readonly arrival: Promise<void>;
}

/** Texts in a language, in an instance of their own, so that two elements on a page may speak two languages. */
export function wordingIn(language: string): Wording {
  const instance = textsOf({
    lng: language,
    fallbackLng: 'de',
    resources: { de: { translation: de } },
    keySeparator: false,
  });
  const fetching = others[language];
  let complete = fetching === undefined;
  const arrive = async (): Promise<void> => {
    if (fetching) await arriveIn(instance, language, fetching);
    complete = true;
  };
  return {
    t: (key, values) => instance.t(key, { ...values }),
    language,
    isComplete: () => complete,
    arrival: arrive(),
  };
}

async function arriveIn(instance: i18n, language: string, fetching: () => Promise<Messages>): Promise<void> {
  try {
    instance.addResourceBundle(language, 'translation', await fetching());
  } catch {
    // German it is, then.
  }
}
