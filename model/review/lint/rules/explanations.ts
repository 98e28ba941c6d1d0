import type { Bilingual } from '../../../format/bilingual.ts';
import type { QuestionEntry } from '../../../format/model-file.ts';
import { pointerTo } from '../../../format/problem.ts';
import type { Noticed } from '../finding.ts';
import type { Subject } from '../subject.ts';

const parts = ['reason', 'help', 'evidence'] as const;

/** Questions without what helps to answer them, and glossary entries that no question names. */
export function noticeExplanations({ model }: Subject): Noticed[] {
  const used = new Set(model.questions.flatMap(({ terms = [] }) => terms));
  return [
    ...model.file.questions.flatMap((question, index): Noticed[] => {
      const missing = parts.filter((part) => question[part] === undefined);
      if (missing.length === 0) return [];
      const params = { question: question.id, missing: listed(missing) };
      return [{ code: 'question.bare', pointer: pointerTo('questions', index), params }];
    }),
    ...model.file.glossary.flatMap(({ id }, index): Noticed[] =>
      used.has(id) ? [] : [{ code: 'term.unused', pointer: pointerTo('glossary', index), params: { term: id } }],
    ),
  ];
}

function listed(missing: readonly (keyof QuestionEntry & string)[]): Bilingual {
  return { de: missing.map((key) => `„${key}“`).join(', '), en: missing.map((key) => `“${key}”`).join(', ') };
}
