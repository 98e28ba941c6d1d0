import type { ScoreRange } from '../../../model/action/evaluation.ts';
import type { MetricSummary } from '../../../model/benchmark/publication.ts';
import { type CategoryRow, categoryRows, overallRow } from '../compared/category-rows.ts';
import type { ReportPage } from '../report-page.ts';
import type { ReportWords } from '../words/words.ts';
import { type DataColumn, type DataTable, dataTable, inPoints, levelRange, pointsRange } from './data-table.ts';

interface CategoryDataRow extends CategoryRow {
  readonly weight: number | null;
  readonly values: ScoreRange | undefined;
  readonly group: string | null;
}

/** The categories in the order of the model, and all of them together in the last row. */
export function categoriesTable(page: ReportPage): DataTable {
  const { model, evaluation, shown } = page;
  const byId = new Map(categoryRows(page).map((row) => [row.id, row]));
  const group = (row: CategoryRow) => (row.peers ? (shown?.id ?? null) : null);
  const rows = evaluation.categories.flatMap(({ category, ...values }): CategoryDataRow[] => {
    const row = byId.get(category);
    return row ? [{ ...row, weight: model.category.get(category)?.weight ?? null, values, group: group(row) }] : [];
  });
  const overall = overallRow(page);
  return dataTable(columns, [...rows, { ...overall, weight: null, values: evaluation.score, group: group(overall) }]);
}

type Key = keyof ReportWords['data']['categories'];

const peerColumn = (
  name: string,
  key: Key,
  points: (peers: MetricSummary) => number | undefined,
): DataColumn<CategoryDataRow> => ({
  name,
  unit: 'points',
  range: pointsRange,
  meaning: ({ categories }) => categories[key],
  cell: ({ peers }) => (peers && points(peers)) ?? null,
});

const ownColumn = (name: 'score' | 'low' | 'high' | 'neutral'): DataColumn<CategoryDataRow> => ({
  name,
  unit: 'points',
  range: pointsRange,
  meaning: ({ categories }) => categories[name],
  cell: ({ values }) => inPoints(values?.[name]),
});

const columns: readonly DataColumn<CategoryDataRow>[] = [
  { name: 'category', unit: 'id', meaning: ({ categories }) => categories.category, cell: ({ id }) => id },
  { name: 'name', unit: 'text', meaning: ({ categories }) => categories.name, cell: ({ name }) => name },
  {
    name: 'weight',
    unit: 'weight',
    range: '≥ 1',
    meaning: ({ categories }) => categories.weight,
    cell: ({ weight }) => weight,
  },
  {
    name: 'level',
    unit: 'level',
    range: levelRange,
    meaning: ({ categories }) => categories.level,
    cell: ({ level }) => level,
  },
  ownColumn('score'),
  ownColumn('low'),
  ownColumn('high'),
  ownColumn('neutral'),
  {
    name: 'coverage',
    unit: 'percent',
    range: '0–100',
    meaning: ({ categories }) => categories.coverage,
    cell: ({ values }) => inPoints(values?.coverage),
  },
  { name: 'group', unit: 'id', meaning: ({ categories }) => categories.group, cell: ({ group }) => group },
  { ...peerColumn('group_mean', 'groupMean', ({ mean }) => mean), range: '4–96' },
  {
    name: 'group_mean_is',
    unit: 'code',
    meaning: ({ categories }) => categories.groupMeanIs,
    cell: ({ peers }) => peers?.meanIs ?? null,
  },
  peerColumn('group_median', 'groupMedian', ({ median }) => median),
  peerColumn('group_tercile_low', 'groupTercileLow', ({ terciles }) => terciles?.[0]),
  peerColumn('group_tercile_high', 'groupTercileHigh', ({ terciles }) => terciles?.[1]),
  peerColumn('group_quartile_low', 'groupQuartileLow', ({ quartiles }) => quartiles?.[0]),
  peerColumn('group_quartile_high', 'groupQuartileHigh', ({ quartiles }) => quartiles?.[1]),
  peerColumn('group_decile_low', 'groupDecileLow', ({ deciles }) => deciles?.[0]),
  peerColumn('group_decile_high', 'groupDecileHigh', ({ deciles }) => deciles?.[1]),
  {
    name: 'target_level',
    unit: 'level',
    range: '2–5',
    meaning: ({ categories }) => categories.targetLevel,
    cell: ({ target }) => target?.level ?? null,
  },
  {
    name: 'target_points',
    unit: 'points',
    range: pointsRange,
    meaning: ({ categories }) => categories.targetPoints,
    cell: ({ target }) => target?.points ?? null,
  },
];
