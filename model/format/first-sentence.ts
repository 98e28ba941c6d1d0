/** Abbreviations that a capital letter may follow without a new sentence. */
const abbreviated = /(?:\b\p{L}|\b\d+|\b(?:Abs|Art|Nr|Dr|St|Str|bzw|usw|etc|ggf|inkl|vgl|sog|evtl))\.$/u;

/** The first sentence of a text: up to its full stop, question mark or exclamation mark, never only up to a colon. */
export function firstSentence(text: string): string {
  for (const { index, 0: mark } of text.matchAll(/[.!?](?=\s+[\p{Lu}\p{Pi}\p{Ps}])/gu)) {
    const sentence = text.slice(0, index + mark.length);
    if (!abbreviated.test(sentence)) return sentence;
  }
  return text.trim();
}
