interface PageWords {
  /** Before and between the numbers: "Seite 2 von 5". */
  readonly page: string;
  readonly of: string;
  readonly draft: string;
  /** Between the points and their tenths. */
  readonly decimal: string;
}

/** What the pages themselves say, around the document. */
export const pageWords: Readonly<Record<'de' | 'en', PageWords>> = {
  de: { page: 'Seite', of: 'von', draft: 'Entwurf – noch nicht abgegeben', decimal: ',' },
  en: { page: 'Page', of: 'of', draft: 'Draft – not submitted yet', decimal: '.' },
};
