import { pointerTo } from '../../../format/problem.ts';
import type { Noticed } from '../finding.ts';
import type { Subject } from '../subject.ts';
import { everyText } from '../text/every-text.ts';

/** The most characters that fit a turn of the conversation on a small screen, or its place on the result page. */
const limits: ReadonlyMap<string, number> = new Map([
  ['title', 80],
  ['introduction', 600],
  ['levels/*/name', 40],
  ['levels/*/summary', 300],
  ['categories/*/name', 60],
  ['categories/*/summary', 300],
  ['categories/*/rationale', 600],
  ['questions/*/text', 170],
  ['questions/*/help', 600],
  ['questions/*/reason', 400],
  ['questions/*/evidence', 300],
  ['questions/*/notApplicable', 400],
  ['questions/*/unit', 40],
  ['questions/*/options/*/text', 140],
  ['rules/*/reason', 300],
  ['recommendations/*/text', 600],
  ['recommendations/*/firstStep', 300],
  ['recommendations/*/lead', 100],
  ['recommendations/*/enough', 300],
  ['recommendations/*/references/*/text', 240],
  ['glossary/*/term', 80],
  ['glossary/*/explanation', 400],
]);

/** Texts too long for their place; characters as readers count them. */
export function noticeTextLength({ model }: Subject): Noticed[] {
  return everyText(model.file).flatMap(({ path, role, text }) => {
    const most = limits.get(role) ?? Number.POSITIVE_INFINITY;
    return Object.entries(text).flatMap(([language, words]): Noticed[] => {
      const length = words.length > most ? [...words].length : 0;
      if (length <= most) return [];
      return [{ code: 'text.too-long', pointer: pointerTo(...path, language), params: { language, length, most } }];
    });
  });
}
