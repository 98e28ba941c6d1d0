import { readFileSync } from 'node:fs';
import type { Answers, AnswerValue } from '../../model/format/answer.ts';
import { load } from '../../model/format/load.ts';
import type { QuestionEntry } from '../../model/format/model-file.ts';

export const shippedText = readFileSync(new URL('../../model/reifegrad-kommunal.json', import.meta.url), 'utf8');

const loaded = load(shippedText);
if (!loaded.model) throw new Error(JSON.stringify(loaded.problems, null, 2));

/** The shipped model as it is delivered. */
export const shippedModel = loaded.model;

/** The answer to a question that is worth least, or most. */
function extremeAnswer(question: QuestionEntry, end: 'lowest' | 'highest'): AnswerValue {
  if (question.kind === 'number') {
    const { zero, full } = question.goalposts;
    return { kind: 'number', number: end === 'lowest' ? zero : full };
  }
  const ids = question.options.map(({ id }) => id);
  if (question.kind === 'multiple') return { kind: 'options', options: end === 'lowest' ? [] : ids };
  return { kind: 'option', option: (end === 'lowest' ? ids[0] : ids.at(-1)) ?? '' };
}

/** Every question at its lowest, or at its best. */
export function extremeAnswers(end: 'lowest' | 'highest'): Answers {
  return new Map(shippedModel.questions.map((question) => [question.id, extremeAnswer(question, end)]));
}
