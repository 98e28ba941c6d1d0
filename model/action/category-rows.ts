import type { MaturityModel } from '../format/compiled-model.ts';
import type { Evaluation, ScoreRange } from './evaluation.ts';

/** One line of a chart or a table: a category, or all of them together. */
export interface CategoryRow<Peers> {
  /** Category id or `overall`. */
  readonly id: string;
  readonly name: string;
  /** 1 to 5; null where nothing is rated. */
  readonly level: number | null;
  /** Hundredths. */
  readonly score: number | null;
  /** Hundredths, where open answers leave more than one value possible. */
  readonly range: { readonly from: number; readonly to: number } | null;
  /** What is published of the group that is compared with. */
  readonly peers: Peers | null;
  /** The level it is to reach, and the points where that begins; null where nothing is agreed. */
  readonly target: { readonly level: number; readonly points: number } | null;
}

/** What stands beside the own scores, by category. */
export interface Beside<Peers> {
  readonly model: MaturityModel;
  readonly evaluation: Pick<Evaluation, 'categories'>;
  readonly nameOf: (category: string) => string;
  readonly peers: Readonly<Record<string, Peers>> | undefined;
  readonly targetLevelOf: (category: string) => number | undefined;
}

/** A row a category, in the order of the evaluation. */
export function categoryRows<Peers>(beside: Beside<Peers>): CategoryRow<Peers>[] {
  const { model, evaluation, nameOf, peers, targetLevelOf } = beside;
  return evaluation.categories.map(({ category, level, ...range }) => ({
    id: category,
    name: nameOf(category),
    level,
    ...scored(range),
    peers: peers?.[category] ?? null,
    target: targetOf(model, targetLevelOf(category)),
  }));
}

export function overallRow<Peers>(
  { score, level }: Pick<Evaluation, 'score' | 'level'>,
  name: string,
  peers: Peers | undefined,
): CategoryRow<Peers> {
  return {
    id: 'overall',
    name,
    level: score.score === null ? null : level,
    ...scored(score),
    peers: peers ?? null,
    target: null,
  };
}

function scored({ score, low, high }: ScoreRange): Pick<CategoryRow<never>, 'score' | 'range'> {
  return { score, range: low === null || high === null || low === high ? null : { from: low, to: high } };
}

function targetOf({ file }: MaturityModel, level: number | undefined): CategoryRow<never>['target'] {
  const threshold = level === undefined ? undefined : file.levels[level - 1]?.threshold;
  return level === undefined || threshold === undefined ? null : { level, points: threshold };
}
