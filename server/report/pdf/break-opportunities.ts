/** A word up to here is left to the hyphenation of its language. */
const longestWord = 40;

/** An address or a file name of this many characters has to be broken somewhere. */
const longestName = 20;

const letters = /^[\p{L}\p{M}]+$/u;

/** Nothing that is spelled like this has a syllable to hyphenate at. */
const withoutSyllables = /(?:(?![aeiouyäöüáéíóúàèìòù])\p{Script=Latin}){10}|(.)\1{3}/iu;

const mark = '\u200b';

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

/**
 * Lets every text fit into a narrow column: where no hyphenation helps (addresses, codes, 200 letters without a space), a line may end
 * after every fourth character. The mark is U+200B, which takes no space.
 */
export function withBreakOpportunities(text: string): string {
  return text.replace(/\S{16,}/gu, (word) => {
    const left = letters.test(word) ? longestWord : longestName;
    if (word.length <= left && !withoutSyllables.test(word)) return word;
    return Array.from(graphemes.segment(word), ({ segment }, index) =>
      index > 0 && index % 4 === 0 ? mark + segment : segment,
    ).join('');
  });
}
