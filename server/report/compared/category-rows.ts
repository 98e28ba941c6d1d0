import type { ScoreRange } from '../../../model/action/evaluation.ts';
import type { MetricSummary } from '../../../model/benchmark/publication.ts';
import { categoryName, type ReportPage } from '../report-page.ts';

/** One line of chart and table: a category, or all of them together. */
export interface CategoryRow {
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
  /** The level that the municipality wants, and the points where it begins. */
  readonly target: { readonly level: number; readonly threshold: number } | null;
}

/** Above every score. */
const unrated = 10_001;

/** The categories, the lowest score first; what is not rated comes last. */
export function categoryRows(page: ReportPage): readonly CategoryRow[] {
  const rows = page.evaluation.categories.map(({ category, level, ...range }): CategoryRow => {
    const name = categoryName(page, category);
    const peers = page.shown?.published.metrics[category] ?? null;
    return { id: category, name, level, ...scored(range), peers, target: targetOf(page, category) };
  });
  return rows.sort((a, b) => (a.score ?? unrated) - (b.score ?? unrated));
}

export function overallRow({ evaluation, words, shown }: ReportPage): CategoryRow {
  return {
    id: 'overall',
    name: words.frame.overall,
    level: evaluation.score.score === null ? null : evaluation.level,
    ...scored(evaluation.score),
    peers: shown?.published.metrics['overall'] ?? null,
    target: null,
  };
}

function scored({ score, low, high }: ScoreRange): Pick<CategoryRow, 'score' | 'range'> {
  return { score, range: low === null || high === null || low === high ? null : { from: low, to: high } };
}

function targetOf({ plan, model }: ReportPage, category: string): CategoryRow['target'] {
  const level = plan.targets.find(({ id }) => id === category)?.entry.level;
  const threshold = level === undefined ? undefined : model.file.levels[level - 1]?.threshold;
  return level === undefined || threshold === undefined ? null : { level, threshold };
}
