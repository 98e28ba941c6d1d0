import { type AnswerDraft, dontKnow, noneOfThese, notApplicable } from '../../conversation/answer-draft.ts';

const exclusive: readonly string[] = [dontKnow, notApplicable, noneOfThese];

/**
 * The fields of a question as they stand after `changed` was touched. Where several answers are possible, an exclusive one
 * displaces the others, and the other way round.
 */
export function readFields(fields: Element, changed: EventTarget | null, before: AnswerDraft): AnswerDraft {
  const checked = [...fields.querySelectorAll<HTMLInputElement>('input.choice:checked')].map(({ value }) => value);
  const number = textIn(fields, 'number') ?? '';
  const note = textIn(fields, 'note') ?? before.note;
  const evidence = textIn(fields, 'evidence') ?? before.evidence;
  const last = changed instanceof HTMLInputElement ? changed : null;
  if (last?.dataset['part'] === 'number' && number.trim() !== '') return { choices: [], number, note, evidence };
  const alone = last?.classList.contains('choice') && last.checked && exclusive.includes(last.value);
  const choices = last && alone ? [last.value] : withoutExclusive(checked, last);
  return { choices, number: choices.length > 0 ? '' : number, note, evidence };
}

function withoutExclusive(checked: readonly string[], last: HTMLInputElement | null): readonly string[] {
  const added = last?.classList.contains('choice') && last.checked;
  return added && checked.length > 1 ? checked.filter((value) => !exclusive.includes(value)) : checked;
}

/** What stands in a text field; undefined where it is not drawn. */
function textIn(fields: Element, part: string): string | undefined {
  return fields.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-part="${part}"]`)?.value;
}
