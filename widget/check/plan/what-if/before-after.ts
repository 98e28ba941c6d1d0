import type { Evaluation } from '../../../../model/action/evaluation.ts';
import { categoryName } from '../../views/result/category-name.ts';
import type { Room } from '../room.ts';
import type { Tried } from './tried.ts';

export interface Standing {
  /** Hundredths; null where nothing is rated. */
  readonly score: number | null;
  /** 1 to 5; null where nothing is rated. */
  readonly level: number | null;
}

/** A category, or all of them together, today and as tried out. */
export interface BeforeAfter {
  /** Category id or `overall`. */
  readonly id: string;
  readonly name: string;
  readonly before: Standing;
  readonly after: Standing;
}

/** In the order of the model, the overall score last. */
export function beforeAfter({ page, say }: Room, { evaluation }: Tried): readonly BeforeAfter[] {
  const rows = page.evaluation.categories.map((before): BeforeAfter => {
    const after = evaluation.categories.find(({ category }) => category === before.category);
    return { id: before.category, name: categoryName(page, before.category), before, after: after ?? before };
  });
  const overall = { id: 'overall', name: say('whatIf.overall') };
  return [...rows, { ...overall, before: overallOf(page.evaluation), after: overallOf(evaluation) }];
}

function overallOf({ score, level }: Evaluation): Standing {
  return { score: score.score, level: score.score === null ? null : level };
}
