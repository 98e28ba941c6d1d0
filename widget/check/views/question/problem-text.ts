import type { DraftProblem } from '../../conversation/answer-draft.ts';
import type { Frame } from '../frame.ts';
import type { QuestionData } from './question-data.ts';

export function problemText(problem: DraftProblem, { t, language }: Frame): string {
  if (problem.kind !== 'outOfRange') return t(`problem.${problem.kind}`);
  const format = new Intl.NumberFormat(language);
  const { minimum, maximum } = problem;
  return t('problem.outOfRange', { minimum: format.format(minimum), maximum: format.format(maximum) });
}

/** Id of the field that an error leads to: the number, or the first choice. */
export function firstField({ question }: Pick<QuestionData, 'question'>): string {
  const choice = question.kind === 'number' ? 'number' : (question.options[0]?.id ?? '');
  return fieldId(question.id, choice);
}

export function fieldId(question: string, choice: string): string {
  return `field-${question}-${choice}`;
}
