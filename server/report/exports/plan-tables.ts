import type { Cell } from '../../../model/contract/csv.ts';
import type { StoredTarget } from '../../../model/contract/plan.ts';
import { type CategoryRow, categoryRows } from '../compared/category-rows.ts';
import { answerText } from '../parts/answer-text.ts';
import { type PlannedMeasure, plannedMeasures } from '../parts/measures.ts';
import { categoryName, type ReportPage } from '../report-page.ts';
import type { ReportWords } from '../words/words.ts';
import {
  answerCode,
  type DataColumn,
  type DataTable,
  dataTable,
  inPoints,
  levelRange,
  pointsRange,
  textCell,
  type Unit,
} from './data-table.ts';

interface MeasureRow extends PlannedMeasure {
  readonly toText: string;
}

/** The measures of the plan, what is due first comes first. */
export function measuresTable(page: ReportPage): DataTable {
  const rows = plannedMeasures(page).map((measure): MeasureRow => {
    const { question: id, to } = measure.entry;
    const question = id === null ? undefined : page.model.question.get(id);
    return { ...measure, toText: question && to ? answerText(page, question, to) : '' };
  });
  return dataTable(measureColumns, rows);
}

const ofMeasure = (
  name: string,
  unit: Unit,
  key: keyof ReportWords['data']['measures'],
  cell: (row: MeasureRow) => Cell,
  range = '',
): DataColumn<MeasureRow> => ({ name, unit, range, meaning: ({ measures }) => measures[key], cell });

const measureColumns: readonly DataColumn<MeasureRow>[] = [
  ofMeasure('measure', 'id', 'measure', ({ stored }) => stored.id),
  ofMeasure('title', 'text', 'title', ({ entry }) => entry.title),
  ofMeasure('category', 'id', 'category', ({ category }) => category),
  ofMeasure('question', 'id', 'question', ({ entry }) => entry.question),
  ofMeasure('recommendation', 'id', 'recommendation', ({ entry }) => entry.recommendation),
  ofMeasure('to', 'code', 'to', ({ entry }) => answerCode(entry.to)),
  ofMeasure('to_text', 'text', 'toText', ({ toText }) => textCell(toText)),
  ofMeasure('status', 'code', 'status', ({ entry }) => entry.status),
  ofMeasure('responsible', 'text', 'responsible', ({ entry }) => textCell(entry.responsible)),
  ofMeasure('start', 'day', 'start', ({ entry }) => entry.start, 'YYYY-MM-DD'),
  ofMeasure('due', 'day', 'due', ({ entry }) => entry.due, 'YYYY-MM-DD'),
  ofMeasure('overdue', 'flag', 'overdue', ({ overdue }) => (overdue ? 1 : 0), '0–1'),
  ofMeasure('note', 'text', 'note', ({ entry }) => textCell(entry.note)),
  ofMeasure('effort', 'effort', 'effort', ({ effort }) => effort, '≥ 1'),
  ofMeasure('expected_effect', 'points', 'effect', ({ effect }) => inPoints(effect), '-100–100'),
  ofMeasure('wave', 'id', 'wave', ({ stored }) => stored.wave),
  ofMeasure('created_at', 'instant', 'createdAt', ({ stored }) => stored.createdAt),
  ofMeasure('changed_at', 'instant', 'changedAt', ({ stored }) => stored.at),
];

interface TargetRow {
  readonly stored: StoredTarget;
  readonly name: string;
  readonly row: CategoryRow | undefined;
}

/** The targets of the plan, what was set first comes first. */
export function targetsTable(page: ReportPage): DataTable {
  const byId = new Map(categoryRows(page).map((row) => [row.id, row]));
  const rows = page.plan.targets.map((stored): TargetRow => {
    return { stored, name: categoryName(page, stored.id), row: byId.get(stored.id) };
  });
  return dataTable(targetColumns, rows);
}

const ofTarget = (
  name: string,
  unit: Unit,
  key: keyof ReportWords['data']['targets'],
  cell: (row: TargetRow) => Cell,
  range = '',
): DataColumn<TargetRow> => ({ name, unit, range, meaning: ({ targets }) => targets[key], cell });

const targetColumns: readonly DataColumn<TargetRow>[] = [
  ofTarget('category', 'id', 'category', ({ stored }) => stored.id),
  ofTarget('name', 'text', 'name', ({ name }) => name),
  ofTarget('target_level', 'level', 'targetLevel', ({ stored }) => stored.entry.level, '2–5'),
  ofTarget('target_points', 'points', 'targetPoints', ({ row }) => row?.target?.points ?? null, pointsRange),
  ofTarget('due', 'day', 'due', ({ stored }) => stored.entry.due, 'YYYY-MM-DD'),
  ofTarget('level', 'level', 'level', ({ row }) => row?.level ?? null, levelRange),
  ofTarget('score', 'points', 'score', ({ row }) => inPoints(row?.score), pointsRange),
  ofTarget('missing', 'points', 'missing', ({ row }) => missing(row), pointsRange),
  ofTarget('wave', 'id', 'wave', ({ stored }) => stored.wave),
];

function missing(row: CategoryRow | undefined): Cell {
  if (!row?.target || row.score === null) return null;
  return inPoints(Math.max(0, row.target.points * 100 - row.score));
}
