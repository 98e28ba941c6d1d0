import type { AnswerValue } from '../../../model/format/answer.ts';
import type { QuestionEntry } from '../../../model/format/model-file.ts';
import { readWholeNumber } from './whole-number.ts';

/** What stands in the fields of one question, answered or not. */
export interface AnswerDraft {
  /** Values of the checked fields: option ids and the three words below. */
  readonly choices: readonly string[];
  /** As typed. */
  readonly number: string;
  readonly note: string;
  readonly evidence: string;
}

/** Field values that no option id can have. */
export const dontKnow = '!dont-know';
export const notApplicable = '!not-applicable';
export const noneOfThese = '!none';

export const emptyDraft: AnswerDraft = { choices: [], number: '', note: '', evidence: '' };

export type DraftProblem =
  | { readonly kind: 'choiceMissing' | 'optionsMissing' | 'numberMissing' | 'notWhole' }
  | { readonly kind: 'outOfRange'; readonly minimum: number; readonly maximum: number };

export type DraftReading =
  | { readonly value: AnswerValue; readonly problem: null }
  | { readonly value: null; readonly problem: DraftProblem };

/** The fields as they stand for a given answer. */
export function draftOf(value: AnswerValue | undefined, remark: { note: string; evidence: string }): AnswerDraft {
  return { ...emptyDraft, ...fieldsOf(value), note: remark.note, evidence: remark.evidence };
}

function fieldsOf(value: AnswerValue | undefined): Partial<AnswerDraft> {
  switch (value?.kind) {
    case 'option':
      return { choices: [value.option] };
    case 'options':
      return { choices: value.options.length > 0 ? value.options : [noneOfThese] };
    case 'number':
      return { number: String(value.number) };
    case 'dontKnow':
      return { choices: [dontKnow] };
    case 'notApplicable':
      return { choices: [notApplicable] };
    default:
      return {};
  }
}

/** The answer that the fields give, or what is wrong with them. */
export function readDraft(question: QuestionEntry, draft: AnswerDraft): DraftReading {
  const { choices } = draft;
  if (choices.includes(dontKnow)) return valid({ kind: 'dontKnow' });
  if (choices.includes(notApplicable)) return valid({ kind: 'notApplicable' });
  if (question.kind === 'number') return readNumber(draft.number, question.minimum, question.maximum);
  const chosen = question.options.map(({ id }) => id).filter((id) => choices.includes(id));
  if (question.kind === 'multiple') {
    if (chosen.length === 0 && !choices.includes(noneOfThese)) return wrong({ kind: 'optionsMissing' });
    return valid({ kind: 'options', options: chosen });
  }
  const [option] = chosen;
  return option === undefined ? wrong({ kind: 'choiceMissing' }) : valid({ kind: 'option', option });
}

/** True where a field holds something, if only something wrong. */
export function isTouched(draft: AnswerDraft): boolean {
  return draft.choices.length > 0 || draft.number.trim() !== '';
}

function readNumber(text: string, minimum: number, maximum: number): DraftReading {
  if (text.trim() === '') return wrong({ kind: 'numberMissing' });
  const number = readWholeNumber(text);
  if (number === null) return wrong({ kind: 'notWhole' });
  if (number < minimum || number > maximum) return wrong({ kind: 'outOfRange', minimum, maximum });
  return valid({ kind: 'number', number });
}

function valid(value: AnswerValue): DraftReading {
  return { value, problem: null };
}

function wrong(problem: DraftProblem): DraftReading {
  return { value: null, problem };
}
