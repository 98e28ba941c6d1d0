import type { AnswerValue } from './answer.ts';
import type { QuestionEntry } from './model-file.ts';

/** Why an answer does not fit its question, with what would; null if it fits. */
export function misfit(question: QuestionEntry, value: AnswerValue): string | null {
  if (value.kind === 'dontKnow') return null;
  if (value.kind === 'notApplicable') {
    return question.notApplicable ? null : 'this question always applies';
  }
  if (question.kind === 'number') {
    if (value.kind !== 'number') return 'expected a number';
    const { minimum, maximum } = question;
    const fits = Number.isSafeInteger(value.number) && value.number >= minimum && value.number <= maximum;
    return fits ? null : `expected a whole number from ${minimum} to ${maximum}, found ${value.number}`;
  }
  const known = question.options.map(({ id }) => id);
  if (question.kind === 'single') {
    if (value.kind !== 'option') return `expected one option of ${known.join(', ')}`;
    return known.includes(value.option) ? null : unknownOption(value.option, known);
  }
  if (value.kind !== 'options') return `expected a list of options of ${known.join(', ')}`;
  const stranger = value.options.find((option) => !known.includes(option));
  if (stranger !== undefined) return unknownOption(stranger, known);
  return new Set(value.options).size === value.options.length ? null : 'an option is named twice';
}

function unknownOption(option: string, known: readonly string[]): string {
  return `there is no option "${option}"; known are ${known.join(', ')}`;
}
