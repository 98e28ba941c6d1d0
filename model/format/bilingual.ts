/** Words of a message that differ between the languages in which problems are told. */
export interface Bilingual {
  readonly de: string;
  readonly en: string;
}

/** Details of a message by their placeholder. */
export type MessageParams = Readonly<Record<string, string | number | Bilingual>>;

/** `a`, `a or b`, `a, b or c`; each word once. */
export function alternatives(words: readonly Bilingual[]): Bilingual {
  return {
    de: joined(
      words.map(({ de }) => de),
      ' oder ',
    ),
    en: joined(
      words.map(({ en }) => en),
      ' or ',
    ),
  };
}

function joined(words: readonly string[], or: string): string {
  const once = [...new Set(words)];
  const last = once.pop() ?? '';
  return once.length === 0 ? last : `${once.join(', ')}${or}${last}`;
}
