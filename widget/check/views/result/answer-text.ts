import type { AnswerValue } from '../../../../model/format/answer.ts';
import type { OptionEntry, QuestionEntry } from '../../../../model/format/model-file.ts';
import { wholeNumber } from '../../../../model/format/points-text.ts';
import { unitText } from '../../../../model/format/unit.ts';
import { plainText } from '../model-text.ts';
import type { ResultPage } from './result-page.ts';

/** An answer as one would say it, on one line. */
export function answerText(page: ResultPage, question: QuestionEntry, answer: AnswerValue | undefined): string {
  const { say, language } = page;
  switch (answer?.kind) {
    case undefined:
      return say('states.missing');
    case 'dontKnow':
    case 'notApplicable':
      return say(`states.${answer.kind}`);
    case 'number': {
      const { reading, fallback } = page;
      const unit = question.kind === 'number' ? unitText(question, answer.number, reading, fallback) : {};
      return `${wholeNumber(answer.number, language)} ${plainText(unit, page)}`.trim();
    }
    case 'option':
      return chosen(page, question, ({ id }) => id === answer.option);
    case 'options':
      return chosen(page, question, ({ id }) => answer.options.includes(id)) || say('states.none');
  }
}

function chosen(page: ResultPage, question: QuestionEntry, has: (option: OptionEntry) => boolean): string {
  if (question.kind === 'number') return '';
  return question.options
    .filter(has)
    .map(({ text }) => plainText(text, page))
    .join(' · ');
}
