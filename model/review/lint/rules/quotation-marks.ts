import { pointerTo } from '../../../format/problem.ts';
import type { Noticed } from '../finding.ts';
import type { Subject } from '../subject.ts';
import { everyText } from '../text/every-text.ts';

/** German quotation marks; a straight one after a digit stands for inches. */
const german = /[„“]/u;
const straight = /(?<!\d)"/u;
const mostShown = 40;

/** German texts that mix quotation marks, as in „Wort". */
export function noticeQuotationMarks({ model }: Subject): Noticed[] {
  return everyText(model.file).flatMap(({ path, text }) =>
    Object.entries(text).flatMap(([language, words]): Noticed[] => {
      const at = straight.exec(words)?.index;
      if (at === undefined || language.split('-')[0] !== 'de' || !german.test(words)) return [];
      const opened = words.lastIndexOf('„', at);
      const from = opened >= at - mostShown && opened >= 0 ? opened : at;
      const found = opened === from ? words.slice(from, at + 1) : words.slice(from, from + mostShown);
      return [{ code: 'text.quotation-marks', pointer: pointerTo(...path, language), params: { found } }];
    }),
  );
}
