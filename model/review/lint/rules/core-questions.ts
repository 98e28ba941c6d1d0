import { pointerTo } from '../../../format/problem.ts';
import type { Noticed } from '../finding.ts';
import type { Subject } from '../subject.ts';

/** Categories that the quick check leaves out, in a model that has one. */
export function noticeCoreQuestions({ model }: Subject): Noticed[] {
  const covered = new Set(model.questions.filter(({ core }) => core).map(({ category }) => category));
  if (covered.size === 0) return [];
  return model.categories.flatMap(({ id }, index): Noticed[] =>
    covered.has(id) ? [] : [{ code: 'core.none', pointer: pointerTo('categories', index), params: { category: id } }],
  );
}
