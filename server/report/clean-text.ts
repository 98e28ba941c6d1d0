/** Letters that run from right to left, by the blocks that Unicode keeps for them. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|[\ud802-\ud803\ud83a-\ud83b][\udc00-\udfff]/u;

/** Words of Latin letters with single blanks between them, as nearly every text is; nothing in them needs a change. */
const ordinary = /^[!-~\u00a1-\u024f\u2013-\u2027]+(?: [!-~\u00a1-\u024f\u2013-\u2027]+)*$/;

/**
 * What somebody wrote, for a place inside a line of ours: no line breaks, no control characters, none that turn the direction of
 * what follows. Text from right to left is isolated, so that it turns nothing around it.
 */
export function cleanText(written: string): string {
  if (ordinary.test(written)) return written;
  const line = written
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Bidi_Control}\p{Cs}]/gu, '')
    .trim();
  return rightToLeft.test(line) ? `\u2068${line}\u2069` : line;
}

/** Several paragraphs of somebody's text, each cleaned. */
export function cleanParagraphs(written: string): readonly string[] {
  return written.split(/\n\s*\n/).flatMap((part) => {
    const line = cleanText(part);
    return line === '' ? [] : [line];
  });
}

const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' });

/**
 * A text of at most so many characters as a reader counts them, cut where a clause or else a word ends if that is near, with an
 * ellipsis in the place of what is left out.
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  let count = 0;
  for (const { index } of segmenter.segment(text)) {
    count += 1;
    if (count === most) kept = text.slice(0, index);
    if (count > most) break;
  }
  if (count <= most) return text;
  const ends = [kept.search(/[,;:]\s[^,;:]*$/u), kept.lastIndexOf(' ')];
  const cut = kept.slice(
    0,
    ends.find((end) => end > kept.length * 0.6),
  );
  const isolated = text.startsWith('\u2068') ? '\u2069' : '';
  return `${cut.replace(/[\s,;:.–-]+$/u, '')} …${isolated}`.replace(/(\S) …/u, '$1…');
}
