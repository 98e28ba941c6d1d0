import type { ScoreRange } from '../../../../model/action/evaluation.ts';
import type { MetricSummary, PublishedGroup } from '../../../../model/benchmark/publication.ts';
import { categoryName } from './category-name.ts';
import type { ComparedPage, RowOrder } from './comparison.ts';
import type { ResultPage } from './result-page.ts';

/** One line of chart and table: a category, or all of them together. */
export interface ComparisonRow {
  /** Category id or `overall`. */
  readonly id: string;
  readonly name: string;
  /** 1 to 5; null where nothing is rated. */
  readonly level: number | null;
  /** Hundredths. */
  readonly score: number | null;
  /** Hundredths, where open answers leave more than one value possible. */
  readonly range: { readonly from: number; readonly to: number } | null;
  readonly peers: MetricSummary | null;
  /** The level it is to reach, and the points where that begins; null where nothing is agreed. */
  readonly target: { readonly level: number; readonly points: number } | null;
}

/** The categories in the order that was asked for; what is not rated comes last. */
export function categoryRows(
  page: ComparedPage,
  group: PublishedGroup | null,
  order: RowOrder,
): readonly ComparisonRow[] {
  const rows = page.evaluation.categories.map(({ category, level, ...range }): ComparisonRow => {
    const name = categoryName(page, category);
    return {
      id: category,
      name,
      level,
      ...scored(range),
      peers: group?.metrics[category] ?? null,
      target: targetOf(page, category),
    };
  });
  return order === 'model' ? rows : rows.sort((a, b) => sortValue(a, order) - sortValue(b, order));
}

export function overallRow({ evaluation, say }: ResultPage, group: PublishedGroup | null): ComparisonRow {
  return {
    id: 'overall',
    name: say('comparison.overall'),
    level: evaluation.score.score === null ? null : evaluation.level,
    ...scored(evaluation.score),
    peers: group?.metrics['overall'] ?? null,
    target: null,
  };
}

function targetOf({ comparison, model }: ComparedPage, category: string): ComparisonRow['target'] {
  const level = comparison.targets.get(category)?.level;
  const threshold = level === undefined ? undefined : model.file.levels[level - 1]?.threshold;
  return level === undefined || threshold === undefined ? null : { level, points: threshold };
}

function scored({ score, low, high }: ScoreRange): Pick<ComparisonRow, 'score' | 'range'> {
  return { score, range: low === null || high === null || low === high ? null : { from: low, to: high } };
}

function sortValue({ score, peers }: ComparisonRow, order: RowOrder): number {
  if (score === null) return Number.POSITIVE_INFINITY;
  if (order === 'score') return score;
  return peers ? score - peers.mean * 100 : 1_000_000 + score;
}
