/** Below this many words a formula measures single words, not the text. */
const fewestWords = 12;

/**
 * The school year (Schulstufe) from which on a text can be followed, about 4 to 20; undefined where the text is too short to
 * say, or the language is neither German nor English.
 *
 * German: first Wiener Sachtextformel, `0.1935·MS + 0.1672·SL + 0.1297·IW − 0.0327·ES − 0.875`, with the percentages of words
 * of three and more syllables (MS), of more than six letters (IW) and of one syllable (ES), and words a sentence (SL): Bamberger
 * and Vanecek, Lesen – Verstehen – Lernen – Schreiben, 1984.
 * English: Flesch-Kincaid grade level, `0.39·SL + 11.8·syllables a word − 15.59`: Kincaid, Fishburne, Rogers and Chissom,
 * Research Branch Report 8-75, 1975.
 */
export function readingGrade(text: string, language: string): number | undefined {
  const words = text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  if (words.length < fewestWords) return undefined;
  const sentenceLength = words.length / sentencesIn(text);
  const spoken = language.split('-')[0];
  if (spoken === 'de') return wienerSachtextformel(words, sentenceLength);
  return spoken === 'en' ? fleschKincaid(words, sentenceLength) : undefined;
}

function wienerSachtextformel(words: readonly string[], sentenceLength: number): number {
  const syllables = words.map((word) => vowelGroups(word, /[aäeo]u|[ae]i|ie|ee|aa|oo|[aeiouyäöüéèàâêî]/giu));
  const percent = (count: number) => (100 * count) / words.length;
  const many = percent(syllables.filter((count) => count >= 3).length);
  const long = percent(words.filter((word) => word.length > 6).length);
  const single = percent(syllables.filter((count) => count === 1).length);
  return 0.1935 * many + 0.1672 * sentenceLength + 0.1297 * long - 0.0327 * single - 0.875;
}

function fleschKincaid(words: readonly string[], sentenceLength: number): number {
  const syllables = words.reduce((sum, word) => sum + vowelGroups(spokenPart(word), /[aeiouy]+/giu), 0);
  return 0.39 * sentenceLength + (11.8 * syllables) / words.length - 15.59;
}

/** Without an ending that English writes and does not speak: `made`, `asked`, `files`; but `table`, `needed` and `places`. */
function spokenPart(word: string): string {
  return word.replace(/(?<=[a-z]{2})(?<![^aeiouy]l)e$|(?<=[a-z]{2}[^td])ed$|(?<=[a-z]{2}[^sxzcgh])es$/iu, '');
}

function vowelGroups(word: string, vowels: RegExp): number {
  return Math.max(1, word.match(vowels)?.length ?? 0);
}

/** A sentence ends with a mark before a blank, or with a paragraph; not after a number or an abbreviation of one letter. */
function sentencesIn(text: string): number {
  const ends = text.match(/(?<![\d\s]|\b\p{L})[.!?…:;]+[“”"’)]*(?=\s|$)|(?<![.!?…:;“”"’)\n])\n{2,}/gu) ?? [];
  return Math.max(1, ends.length);
}
