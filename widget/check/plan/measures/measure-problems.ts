import type { Measure } from '../../../../model/contract/plan.ts';
import { planLimits } from '../../../../model/contract/plan-limits.ts';
import type { AnswerValue } from '../../../../model/format/answer.ts';
import type { QuestionEntry } from '../../../../model/format/model-file.ts';
import { readWholeNumber } from '../../conversation/whole-number.ts';
import { dateProblem } from '../date-field.ts';
import type { Room } from '../room.ts';
import type { MeasureField, MeasureFields, MeasureProblem } from './measure-draft.ts';

/** Everything that is wrong in the fields, in their order. */
export function measureProblems({ say, page }: Room, fields: MeasureFields): readonly MeasureProblem[] {
  const problems: MeasureProblem[] = [];
  const add = (field: MeasureField, text: string): void => {
    problems.push({ field, text });
  };
  const long = (field: 'title' | 'responsible' | 'note', limit: number): void => {
    const count = cleaned(fields[field]).length;
    if (count <= limit) return;
    add(field, say('measures.problems.tooLong', { field: say(`measures.fields.${field}`), limit, count }));
  };
  if (fields.title.trim() === '') add('title', say('measures.problems.title'));
  long('title', planLimits.line);
  const question = fields.question === null ? undefined : page.model.question.get(fields.question);
  if (question?.kind === 'number' && fields.number.trim() !== '' && answerOf(fields, question) === null) {
    const { minimum, maximum } = question;
    add('to', say('measures.problems.number', { minimum, maximum }));
  }
  long('responsible', planLimits.line);
  for (const field of ['start', 'due'] as const) {
    const problem = dateProblem(fields[field]);
    if (problem) add(field, say(`measures.problems.${field}`, { reason: say(`dates.${problem}`) }));
  }
  const { start, due } = fields;
  if (!dateProblem(start) && !dateProblem(due) && start.value !== '' && due.value !== '' && due.value < start.value) {
    add('due', say('measures.problems.dueBeforeStart'));
  }
  long('note', planLimits.note);
  return problems;
}

/** The answer that the fields name; null for none, and for a number that is none or lies outside. */
export function answerOf({ to, number }: MeasureFields, question: QuestionEntry | undefined): AnswerValue | null {
  if (question?.kind !== 'number') return question ? to : null;
  const read = readWholeNumber(number);
  if (read === null || read < question.minimum || read > question.maximum) return null;
  return { kind: 'number', number: read };
}

/** The measure that fields without a problem say. */
export function measureOf({ page }: Pick<Room, 'page'>, fields: MeasureFields): Measure {
  const { number: _, ...rest } = fields;
  const question = fields.question === null ? undefined : page.model.question.get(fields.question);
  return {
    ...rest,
    title: cleaned(fields.title).trim(),
    responsible: cleaned(fields.responsible).trim(),
    note: cleaned(fields.note).trim(),
    to: answerOf(fields, question) as Measure['to'],
    start: fields.start.value || null,
    due: fields.due.value || null,
  };
}

/** Without characters that no database or document could hold; they come by pasting and nobody sees them. */
function cleaned(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|\p{NChar}|\p{Surrogate}/gu, '');
}
