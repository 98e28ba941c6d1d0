import type { AnswerValue } from '../../../model/format/answer.ts';
import type { Random } from '../../../model/review/random.ts';
import { smallModelFile } from '../../support/small-model.ts';

type Entry = (typeof smallModelFile.questions)[number];

const { questions } = smallModelFile;

/** Questions that must be answered before the assessment can be submitted. */
export const required: readonly string[] = questions.flatMap((entry) => (entry.required === true ? [entry.id] : []));

/** Two people share the questions, so that they never contradict each other. */
export function questionsOf(person: number): readonly Entry[] {
  return questions.filter((_, index) => index % 2 === person % 2);
}

export function fittingValue(entry: Entry, random: Random): AnswerValue {
  if (entry.kind === 'single') return { kind: 'option', option: random.pick(entry.options).id };
  if (entry.kind === 'number') return { kind: 'number', number: Math.floor(random.uniform() * 500) };
  return { kind: 'options', options: entry.options.filter(() => random.uniform() < 0.5).map(({ id }) => id) };
}
