import { expectedEffect } from '../../../model/action/expected-effect.ts';
import { effortParts } from '../../../model/action/next-level/effort-parts.ts';
import { moveTo } from '../../../model/action/next-level/moves.ts';
import type { Measure, StoredMeasure } from '../../../model/contract/plan.ts';
import { misfit } from '../../../model/format/misfit.ts';
import { cleanText } from '../clean-text.ts';
import type { ReportData } from '../report-data.ts';

/** A measure with what is worked out for it. */
export interface PlannedMeasure {
  readonly stored: StoredMeasure;
  readonly entry: Measure;
  /** The efforts that it is made of; none where neither recommendation nor answer tells. */
  readonly efforts: readonly number[];
  /** Their sum; null where there is none. */
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

/** Of an empty line what is left of it. */
export function measureTitle({ title }: Pick<Measure, 'title'>): string {
  return cleanText(title) || title;
}

/** Not done and not dropped. */
export function isAhead({ entry: { status } }: Pick<PlannedMeasure, 'entry'>): boolean {
  return status === 'planned' || status === 'running';
}

function planned(data: ReportData, stored: StoredMeasure): PlannedMeasure {
  const { model, today } = data;
  const { entry } = stored;
  const question = entry.question === null ? undefined : model.question.get(entry.question);
  const efforts = effortsOf(data, entry);
  return {
    stored,
    entry,
    efforts,
    effort: efforts.length === 0 ? null : efforts.reduce((sum, effort) => sum + effort, 0),
    effect: effectOf(data, stored),
    category: entry.category ?? question?.category ?? null,
    overdue: isAhead({ entry }) && entry.due !== null && entry.due < today,
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

function effortsOf({ model, answers }: ReportData, { question: id, recommendation, to }: Measure): readonly number[] {
  const question = id === null ? undefined : model.question.get(id);
  const from = question && answers.get(question.id);
  if (question && from && to !== null) {
    const move = moveTo(model, question, from, to);
    if (move) return effortParts(model, { question: question.id, ...move });
  }
  const advised = recommendation === null ? undefined : model.recommendation.get(recommendation);
  return advised ? [advised.effort] : [];
}
