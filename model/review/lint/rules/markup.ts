import { pointerTo } from '../../../format/problem.ts';
import type { Noticed } from '../finding.ts';
import type { Subject } from '../subject.ts';
import { everyText } from '../text/every-text.ts';

/** HTML tags, comments and character references, and links, bold type and headings of Markdown. */
const markup =
  /<\/?[a-z][^<>]*>|<!--|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});|!?\[[^\][]+\]\([^()\s]+\)|\*\*[^*\s][^*]*\*\*|^#{1,6} /imu;

/** Marks that readers would see as they stand: every text is shown as plain text. */
export function noticeMarkup({ model }: Subject): Noticed[] {
  return everyText(model.file).flatMap(({ path, text }) =>
    Object.entries(text).flatMap(([language, words]): Noticed[] => {
      const found = markup.exec(words)?.[0];
      if (found === undefined) return [];
      const shown = found.length > 40 ? `${found.slice(0, 40)}…` : found;
      return [
        { code: 'text.markup', pointer: pointerTo(...path, language), params: { language, found: shown.trim() } },
      ];
    }),
  );
}
