import { categoryRows } from '../compared/category-rows.ts';
import type { ReportPage } from '../report-page.ts';

/** A category with what it lacks (Handlungsfeld, method 2.1). */
export interface FieldOfAction {
  readonly category: string;
  readonly name: string;
  readonly level: number;
  /** Hundredths. */
  readonly score: number;
  /** Points that are aimed at, 0 to 100. */
  readonly goal: number;
  /** Hundredths of an overall point: `W_c / sum W * max(0, T_c - score_c)`, rounded down. */
  readonly need: number;
  /** Of all needs, in whole percent, rounded down. */
  readonly share: number;
}

/**
 * The rated categories by need, the largest first, then in the order of the model. `T_c` is the threshold of the own target, else of
 * the next level, else the third quartile of the peers; a category without any of them needs nothing.
 */
export function fieldsOfAction(page: ReportPage): readonly FieldOfAction[] {
  const { model, evaluation } = page;
  const rated = categoryRows(page).flatMap(({ score, level, ...row }) =>
    score === null || level === null ? [] : [{ ...row, score, level }],
  );
  const weightOf = (id: string) => model.category.get(id)?.weight ?? 0;
  const weights = rated.reduce((sum, { id }) => sum + weightOf(id), 0);
  const fields = rated.map(({ id, name, level, score, target, peers }) => {
    const goal = target?.points ?? evaluation.nextLevel?.threshold ?? peers?.quartiles?.[1] ?? 0;
    const weighted = weightOf(id) * Math.max(0, goal * 100 - score);
    return { category: id, name, level, score, goal, weighted };
  });
  const whole = fields.reduce((sum, { weighted }) => sum + weighted, 0);
  const place = new Map(model.categories.map(({ id }, index) => [id, index]));
  return fields
    .toSorted((a, b) => b.weighted - a.weighted || (place.get(a.category) ?? 0) - (place.get(b.category) ?? 0))
    .map(({ weighted, ...field }) => ({
      ...field,
      need: Math.floor(weighted / weights),
      share: whole === 0 ? 0 : Math.floor((weighted * 100) / whole),
    }));
}
