import * as model from '../../../../model/action/category-rows.ts';
import type { MetricSummary, PublishedGroup } from '../../../../model/benchmark/publication.ts';
import { categoryName } from './category-name.ts';
import type { ComparedPage, RowOrder } from './comparison.ts';
import type { ResultPage } from './result-page.ts';

export type ComparisonRow = model.CategoryRow<MetricSummary>;

/** The categories in the order that was asked for; what is not rated comes last. */
export function categoryRows(
  page: ComparedPage,
  group: PublishedGroup | null,
  order: RowOrder,
): readonly ComparisonRow[] {
  const rows = model.categoryRows({
    ...page,
    nameOf: (category) => categoryName(page, category),
    peers: group?.metrics,
    targetLevelOf: (category) => page.comparison.targets.get(category)?.level,
  });
  return order === 'model' ? rows : rows.sort((a, b) => sortValue(a, order) - sortValue(b, order));
}

export function overallRow({ evaluation, say }: ResultPage, group: PublishedGroup | null): ComparisonRow {
  return model.overallRow(evaluation, say('comparison.overall'), group?.metrics['overall']);
}

function sortValue({ score, peers }: ComparisonRow, order: RowOrder): number {
  if (score === null) return Number.POSITIVE_INFINITY;
  if (order === 'score') return score;
  return peers ? score - peers.mean * 100 : 1_000_000 + score;
}
