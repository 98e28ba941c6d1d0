import type { AnswerValue } from './answer.ts';
import type { Bilingual } from './bilingual.ts';
import type { QuestionEntry } from './model-file.ts';

/** Why an answer does not fit its question, with what would; null if it fits. */
export function misfit(question: QuestionEntry, value: AnswerValue): Bilingual | null {
  if (value.kind === 'dontKnow') return null;
  if (value.kind === 'notApplicable') {
    return question.notApplicable ? null : { de: 'diese Frage trifft immer zu', en: 'this question always applies' };
  }
  if (question.kind === 'number') return numberMisfit(question, value);
  const known = question.options.map(({ id }) => id);
  const listed = known.join(', ');
  if (question.kind === 'single') {
    if (value.kind === 'option') return known.includes(value.option) ? null : unknownOption(value.option, known);
    return { de: `erwartet wird eine Option aus ${listed}`, en: `expected one option of ${listed}` };
  }
  if (value.kind !== 'options') {
    return { de: `erwartet wird eine Liste von Optionen aus ${listed}`, en: `expected a list of options of ${listed}` };
  }
  const stranger = value.options.find((option) => !known.includes(option));
  if (stranger !== undefined) return unknownOption(stranger, known);
  if (new Set(value.options).size === value.options.length) return null;
  return { de: 'eine Option ist zweimal genannt', en: 'an option is named twice' };
}

function numberMisfit(
  { minimum, maximum }: Extract<QuestionEntry, { kind: 'number' }>,
  value: AnswerValue,
): Bilingual | null {
  if (value.kind !== 'number') return { de: 'erwartet wird eine Zahl', en: 'expected a number' };
  const { number } = value;
  if (Number.isSafeInteger(number) && number >= minimum && number <= maximum) return null;
  return {
    de: `erwartet wird eine ganze Zahl von ${minimum} bis ${maximum}, angegeben ist ${number}`,
    en: `expected a whole number from ${minimum} to ${maximum}, found ${number}`,
  };
}

function unknownOption(option: string, known: readonly string[]): Bilingual {
  const listed = known.join(', ');
  return {
    de: `es gibt keine Option „${option}“; bekannt sind ${listed}`,
    en: `there is no option "${option}"; known are ${listed}`,
  };
}
