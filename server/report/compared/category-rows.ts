import * as model from '../../../model/action/category-rows.ts';
import type { MetricSummary } from '../../../model/benchmark/publication.ts';
import { categoryName, type ReportPage } from '../report-page.ts';

export type CategoryRow = model.CategoryRow<MetricSummary>;

/** Above every score. */
const unrated = 10_001;

/** The categories, the lowest score first; what is not rated comes last. */
export function categoryRows(page: ReportPage): readonly CategoryRow[] {
  const rows = model.categoryRows({
    ...page,
    nameOf: (category) => categoryName(page, category),
    peers: page.shown?.published.metrics,
    targetLevelOf: (category) => page.plan.targets.find(({ id }) => id === category)?.entry.level,
  });
  return rows.sort((a, b) => (a.score ?? unrated) - (b.score ?? unrated));
}

export function overallRow({ evaluation, words, shown }: ReportPage): CategoryRow {
  return model.overallRow(evaluation, words.frame.overall, shown?.published.metrics['overall']);
}
