import type { Text } from '../../format/model-file.ts';

/** The trigrams of a text by language. */
export type Trigrams = ReadonlyMap<string, ReadonlySet<string>>;

/** Likeness of two texts, 0 to 1: the mean over the languages that both have; 0 where they share none. */
export function likenessOfTexts(before: Text, after: Text): number {
  return likenessOfTrigrams(trigramsOf(before), trigramsOf(after));
}

export function likenessOfTrigrams(before: Trigrams, after: Trigrams): number {
  const perLanguage = [...after].flatMap(([language, trigrams]) => {
    const earlier = before.get(language);
    return earlier ? [dice(earlier, trigrams)] : [];
  });
  return perLanguage.reduce((sum, one) => sum + one, 0) / Math.max(1, perLanguage.length);
}

/** Three characters after each other; case does not count, and neither do blanks beyond one. */
export function trigramsOf(text: Text): Trigrams {
  return new Map(
    Object.entries(text).map(([language, words]) => {
      const plain = ` ${words.toLowerCase().replace(/\s+/g, ' ').trim()} `;
      return [language, new Set(Array.from({ length: plain.length - 2 }, (_, index) => plain.slice(index, index + 3)))];
    }),
  );
}

/** Dice coefficient 2|A∩B| / (|A|+|B|). */
export function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const each of one) if (other.has(each)) both += 1;
  return (2 * both) / (one.size + other.size);
}
