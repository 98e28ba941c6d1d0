import { countedParts } from '../../../model/action/next-level/effort-parts.ts';
import type { AnswerValue } from '../../../model/format/answer.ts';
import { regional } from '../../../model/format/day-text.ts';
import type { QuestionEntry } from '../../../model/format/model-file.ts';
import { wholeNumber } from '../../../model/format/points-text.ts';
import { unitText } from '../../../model/format/unit.ts';
import { modelLine, type ReportPage } from '../report-page.ts';

type Writing = Pick<ReportPage, 'language' | 'model' | 'words'>;

/** An answer as one would say it, on one line; an option that the model does not know stands for itself. */
export function answerText(page: Writing, question: QuestionEntry, answer: AnswerValue | null | undefined): string {
  const { states } = page.words.frame;
  switch (answer?.kind) {
    case undefined:
      return states.missing;
    case 'dontKnow':
    case 'notApplicable':
      return states[answer.kind];
    case 'number': {
      const { language, model } = page;
      const unit = question.kind === 'number' ? unitText(question, answer.number, language, model.file.fallback) : {};
      return `${wholeNumber(answer.number, language)} ${modelLine(unit, page)}`.trim();
    }
    case 'option':
      return chosen(page, question, [answer.option]);
    case 'options':
      return chosen(page, question, answer.options) || states.none;
  }
}

function chosen(page: Writing, question: QuestionEntry, ids: readonly string[]): string {
  const options = question.kind === 'number' ? [] : question.options;
  const named = options.filter(({ id }) => ids.includes(id));
  const unknown = ids.filter((id) => !named.some((option) => option.id === id));
  return [...named.map(({ text }) => modelLine(text, page)), ...unknown].join(' · ');
}

const known = [8, 5, 3, 2, 1] as const;

/** How long something takes, in words; of what is no step of the scale, the largest step it reaches. */
export function effortText({ words }: Pick<ReportPage, 'words'>, effort: number): string {
  return words.frame.efforts[known.find((step) => effort >= step) ?? 1];
}

/** Several efforts in these words, the largest first: "einige Wochen und 2-mal ein Nachmittag". */
export function effortsText(page: Pick<ReportPage, 'language' | 'words'>, parts: readonly number[]): string {
  const texts = countedParts(parts).map(([effort, count]) => {
    const text = effortText(page, effort);
    return count === 1 ? text : page.words.frame.times({ count, effort: text });
  });
  return new Intl.ListFormat(regional(page.language)).format(texts);
}
