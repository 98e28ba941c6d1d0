import type { Measure } from '../../../../model/contract/plan.ts';
import type { AnswerValue } from '../../../../model/format/answer.ts';
import type { FailureDetails } from '../../../requests/failure.ts';
import { type DateDraft, writtenDate } from '../date-field.ts';

export type MeasureField = 'title' | 'to' | 'responsible' | 'start' | 'due' | 'note';

/** One thing that keeps a measure from being saved. */
export interface MeasureProblem {
  readonly field: MeasureField;
  readonly text: string;
}

/** What stands in the fields of a measure. */
export interface MeasureFields {
  title: string;
  category: string | null;
  question: string | null;
  recommendation: string | null;
  /** Of a question with options. */
  to: AnswerValue | null;
  /** Of a question for a number, as it was typed. */
  number: string;
  status: Measure['status'];
  responsible: string;
  start: DateDraft;
  due: DateDraft;
  note: string;
}

/** A measure while somebody works on it; it outlives every redraw. */
export interface MeasureDraft {
  readonly id: string;
  readonly fields: MeasureFields;
  /** Of the measure that it began from, 0 for a new one. */
  revision: number;
  /** What it began from; for a new one, what was proposed. */
  base: Measure;
  problems: readonly MeasureProblem[];
  saving: boolean;
  failure: FailureDetails | null;
  /** Somebody else saved or removed it in the meantime. */
  conflict: boolean;
}

export const emptyMeasure: Measure = {
  title: '',
  category: null,
  question: null,
  recommendation: null,
  to: null,
  status: 'planned',
  responsible: '',
  start: null,
  due: null,
  note: '',
};

export function newDraft(id: string, base: Measure, revision: number): MeasureDraft {
  return {
    id,
    fields: fieldsOf(base),
    revision,
    base,
    problems: [],
    saving: false,
    failure: null,
    conflict: false,
  };
}

export function fieldsOf({ start, due, to, ...measure }: Measure): MeasureFields {
  return {
    ...measure,
    to: to?.kind === 'number' ? null : to,
    number: to?.kind === 'number' ? String(to.number) : '',
    start: writtenDate(start),
    due: writtenDate(due),
  };
}

/** Whether it says something else than what it began from. */
export function isChanged({ fields, base, revision }: MeasureDraft): boolean {
  if (revision === 0) return true;
  const asBegun = fieldsOf(base);
  return (
    fields.start.unreadable ||
    fields.due.unreadable ||
    JSON.stringify(sorted(fields)) !== JSON.stringify(sorted(asBegun))
  );
}

function sorted(fields: MeasureFields): readonly (readonly [string, unknown])[] {
  return Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1));
}
