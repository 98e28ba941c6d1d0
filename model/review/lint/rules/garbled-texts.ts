import { pointerTo } from '../../../format/problem.ts';
import type { Noticed } from '../finding.ts';
import type { Subject } from '../subject.ts';
import { everyText } from '../text/every-text.ts';

/**
 * UTF-8 that was read as Windows-1252: `Ã¼` for ü, `Â§` for §, `â€ž` for „, `Å‚` for ł; where the second character may also be a
 * quotation mark or a dash, only within a word. Besides them the sign for a character that could not be read at all.
 */
const misread = /[ÂÃÄÅ][\u0080-\u00bf€‚ƒ†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]|[ÃÄÅ][„…‘’“”–—](?=\p{L})|â(?:€|‚¬|„¢|†’)|ðŸ|ï»¿|ï¿½|\ufffd/u;

const mostShown = 30;

/** Texts that went through a program with another encoding. */
export function noticeGarbledTexts({ model }: Subject): Noticed[] {
  return everyText(model.file).flatMap(({ path, text }) =>
    Object.entries(text).flatMap(([language, words]): Noticed[] => {
      const at = misread.exec(words)?.index;
      if (at === undefined) return [];
      const params = { language, found: wordAt(words, at) };
      return [{ code: 'text.garbled', pointer: pointerTo(...path, language), params }];
    }),
  );
}

function wordAt(text: string, at: number): string {
  const before = /\S*$/u.exec(text.slice(Math.max(0, at - mostShown), at))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(at, at + mostShown))?.[0] ?? '';
  return before + after;
}
