import type { AnswerValue } from '../../../model/format/answer.ts';
import type { QuestionEntry } from '../../../model/format/model-file.ts';

/** Two different answers that fit a question, so that each save changes something. */
export function twoValues(question: QuestionEntry): readonly [AnswerValue, AnswerValue] {
  if (question.kind === 'number') {
    return [
      { kind: 'number', number: question.minimum },
      { kind: 'number', number: question.maximum },
    ];
  }
  const first = question.options[0]?.id ?? '';
  const last = question.options.at(-1)?.id ?? '';
  if (question.kind === 'single') {
    return [
      { kind: 'option', option: first },
      { kind: 'option', option: last },
    ];
  }
  return [
    { kind: 'options', options: [first] },
    { kind: 'options', options: [last] },
  ];
}
