import type { Text } from '../../../format/model-file.ts';
import { pointerTo } from '../../../format/problem.ts';
import type { Noticed } from '../finding.ts';
import type { LintCode } from '../lint-texts.ts';
import type { Subject } from '../subject.ts';

interface Worded {
  readonly id: string;
  readonly text: Text;
}

/** Questions that read the same, and options of one question that do, in one language or more. */
export function noticeSameTexts({ model }: Subject): Noticed[] {
  const { questions } = model.file;
  return [
    ...alike('question.same-text', questions, ['questions'], {}),
    ...questions.flatMap((question, index) =>
      question.kind === 'number'
        ? []
        : alike('option.same-text', question.options, ['questions', index, 'options'], { question: question.id }),
    ),
  ];
}

/** One finding for each entry that reads as one before it, at its text in the first language in which it does. */
function alike(
  code: LintCode,
  entries: readonly Worded[],
  place: readonly PropertyKey[],
  params: Readonly<Record<string, string>>,
): Noticed[] {
  const known = new Map<string, string>();
  return entries.flatMap(({ id, text }, index): Noticed[] => {
    const found = new Map<string, string[]>();
    for (const [language, words] of Object.entries(text)) {
      const key = `${language} ${asRead(words)}`;
      const first = known.get(key);
      if (first === undefined) known.set(key, id);
      else found.set(first, [...(found.get(first) ?? []), language]);
    }
    return [...found].map(([first, languages]): Noticed => {
      const pointer = pointerTo(...place, index, 'text', languages[0] ?? '');
      return { code, pointer, params: { ...params, first, second: id, languages: languages.join(', ') } };
    });
  });
}

/** Blanks and capitals do not set texts apart. */
function asRead(words: string): string {
  return words.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
