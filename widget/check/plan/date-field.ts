/** A date field as it stands: `YYYY-MM-DD`, or empty; `unreadable` where something is written in it that is no date. */
export interface DateDraft {
  readonly value: string;
  readonly unreadable: boolean;
}

/** Of what a date field offers. */
export const firstDay = '2000-01-01';
export const lastDay = '2199-12-31';

export type DateProblem = 'unreadable' | 'outside';

export function readDate(field: EventTarget | null): DateDraft {
  if (!(field instanceof HTMLInputElement)) return { value: '', unreadable: false };
  return { value: field.value, unreadable: field.validity.badInput };
}

export function writtenDate(value: string | null): DateDraft {
  return { value: value ?? '', unreadable: false };
}

/** Browsers let years beyond four digits through. */
export function dateProblem({ value, unreadable }: DateDraft): DateProblem | null {
  if (unreadable) return 'unreadable';
  if (value === '') return null;
  if (!/^\d{4,6}-\d\d-\d\d$/.test(value)) return 'unreadable';
  return value.length === 10 && value >= '2000' && value < '2200' ? null : 'outside';
}
