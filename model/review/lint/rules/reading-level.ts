import { pointerTo } from '../../../format/problem.ts';
import type { Noticed } from '../finding.ts';
import type { Subject } from '../subject.ts';
import { readingGrade } from '../text/readability.ts';

/** The school year beyond which a question is written for experts; plain language asks for less. */
const mostYears = 15;
const mostYearsPlain = 10;

/** Questions that are hard to read, with their help. */
export function noticeReadingLevel({ model }: Subject): Noticed[] {
  return model.file.questions.flatMap(({ id, text, help }, index) =>
    Object.entries(text).flatMap(([language, words]): Noticed[] => {
      const grade = readingGrade([words, help?.[language] ?? ''].join('\n\n').trim(), language);
      const most = language.includes('-x-') ? mostYearsPlain : mostYears;
      if (grade === undefined || grade <= most) return [];
      const params = { question: id, language, grade: Math.ceil(grade), most };
      return [{ code: 'text.reading-level', pointer: pointerTo('questions', index, 'text', language), params }];
    }),
  );
}
