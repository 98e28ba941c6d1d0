import type { AnswerValue } from './answer.ts';
import type { QuestionEntry } from './model-file.ts';

/** Points of a chosen option, or the sum of several up to 100; undefined for every other kind of answer. */
export function choicePoints(question: QuestionEntry, value: AnswerValue): number | undefined {
  if (question.kind === 'number') return undefined;
  if (value.kind === 'option') return question.options.find(({ id }) => id === value.option)?.points;
  if (value.kind !== 'options') return undefined;
  const chosen = question.options.filter(({ id }) => value.options.includes(id));
  return Math.min(
    100,
    chosen.reduce((sum, { points }) => sum + points, 0),
  );
}
