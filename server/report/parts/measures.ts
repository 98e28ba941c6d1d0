import { expectedEffect } from '../../../model/action/expected-effect.ts';
import { moveTo } from '../../../model/action/next-level/moves.ts';
import type { Measure, StoredMeasure } from '../../../model/contract/plan.ts';
import { misfit } from '../../../model/format/misfit.ts';
import type { ReportData } from '../report-data.ts';

/** A measure with what is worked out for it. */
export interface PlannedMeasure {
  readonly stored: StoredMeasure;
  readonly entry: Measure;
  /** Steps of effort; null where neither recommendation nor answer tells. */
  readonly effort: number | null;
  /** Hundredths of an overall point that were expected of it when it was made, else today; null where it names no answer. */
  readonly effect: number | null;
  /** Its category, else that of its question; null where it has none. */
  readonly category: string | null;
  readonly overdue: boolean;
}

/** The measures of the plan: what is due first comes first, what has no date last, and in their order otherwise. */
export function plannedMeasures(data: ReportData): readonly PlannedMeasure[] {
  return data.plan.measures
    .map((stored) => planned(data, stored))
    .toSorted((a, b) => (a.entry.due ?? never).localeCompare(b.entry.due ?? never));
}

const never = '9999';

/** Not done and not dropped. */
export function isAhead({ entry: { status } }: PlannedMeasure): boolean {
  return status === 'planned' || status === 'running';
}

function planned(data: ReportData, stored: StoredMeasure): PlannedMeasure {
  const { model, today } = data;
  const { entry } = stored;
  const ahead = entry.status === 'planned' || entry.status === 'running';
  const question = entry.question === null ? undefined : model.question.get(entry.question);
  return {
    stored,
    entry,
    effort: effortOf(data, entry),
    effect: effectOf(data, stored),
    category: entry.category ?? question?.category ?? null,
    overdue: ahead && entry.due !== null && entry.due < today,
  };
}

/** A plan outlives a model: what this one does not know has no effect in it. */
function effectOf({ model, answers, development }: ReportData, { id: made, entry }: StoredMeasure): number | null {
  const known = development?.measures.find(({ id }) => id === made)?.expected ?? null;
  if (known !== null) return known;
  const { question: id, to } = entry;
  const question = id === null ? undefined : model.question.get(id);
  if (!question || to === null || misfit(question, to) !== null) return null;
  return expectedEffect(model, answers, question.id, to);
}

function effortOf({ model, answers }: ReportData, { question: id, recommendation, to }: Measure): number | null {
  const question = id === null ? undefined : model.question.get(id);
  const from = question && answers.get(question.id);
  if (question && from && to !== null) {
    const move = moveTo(model, question, from, to);
    if (move) return move.effort;
  }
  const advised = recommendation === null ? undefined : model.recommendation.get(recommendation);
  return advised?.effort ?? null;
}
