export interface FirstWords {
  readonly connecting: string;
  readonly failed: string;
  readonly retry: string;
}

const german: FirstWords = {
  connecting: 'Der Check wird geladen …',
  failed: 'Der Check konnte nicht geladen werden. Prüfen Sie Ihre Verbindung.',
  retry: 'Noch einmal versuchen',
};

const words: Readonly<Record<string, FirstWords>> = {
  de: german,
  en: {
    connecting: 'Loading the check …',
    failed: 'The check could not be loaded. Check your connection.',
    retry: 'Try again',
  },
};

/** What can be said before the other texts have arrived, with the language it is in. */
export function firstWords(language: string): FirstWords & { readonly language: string } {
  const base = language.split('-')[0] ?? 'de';
  const found = words[base];
  return found ? { ...found, language: base } : { ...german, language: 'de' };
}
