import type { Answers } from '../../format/answer.ts';
import type { QuestionEntry } from '../../format/model-file.ts';
import { score } from '../../scoring/score.ts';
import { changedAnswers } from '../what-if.ts';
import { type CategoryPlan, categoryPlan } from './category-plan.ts';
import { cheapestWhole, type Whole } from './combine.ts';
import { broughtBy, changesOf, costUpTo, type Entry, packingFor } from './front.ts';
import { type KnownPassages, layersOf, pendingAtStart } from './layers.ts';
import type { Outcomes } from './outcomes.ts';
import type { Task } from './task.ts';
import { type KnownStretches, logarithmUnits, stretchesOf } from './valued.ts';

/** The categories of a task made ready, with what has been found out about them. */
export interface Prepared {
  readonly task: Task;
  readonly outcomes: readonly Outcomes[];
  readonly plans: readonly CategoryPlan[];
  readonly passages: KnownPassages;
  readonly stretches: KnownStretches;
}

/** @param priced whether changes cost anything; where none does, the one way that is looked at is the one that brings most */
export function prepared(task: Task, outcomes: readonly Outcomes[], priced: boolean): Prepared {
  const plans = task.model.categories.map((category) => categoryPlan(task, category, outcomes, priced));
  return { task, outcomes, plans, passages: new Map(), stretches: new Map() };
}

/** The same search without changes of one question; what is known of the other categories is used again. */
export function without(search: Prepared, { id, category }: QuestionEntry): Prepared {
  const { task, plans } = search;
  const fewer = search.outcomes.map((one) =>
    one.question.id === id ? { ...one, asked: one.asked.filter(({ move }) => move === null) } : one,
  );
  const other = (plan: CategoryPlan) =>
    plan.category.id === category ? categoryPlan(task, plan.category, fewer, true) : plan;
  return { ...search, outcomes: fewer, plans: plans.map(other) };
}

/** The cheapest choice of changes that takes at most `limit` effort and reaches the target; null where there is none. */
export function searched({ task, plans, passages, stretches: worked }: Prepared, limit: number): Whole | null {
  const { model, target } = task;
  const packing = packingFor(model.questions.length);
  const geometric = model.file.scoring.aggregation === 'geometric';
  const weights = model.categories.reduce((sum, { weight }) => sum + weight, 0);
  const tolerance = geometric ? weights * logarithmUnits * 1e-8 : 0;
  const layers = layersOf(model, plans, { packing, limit: costUpTo(limit, packing) }, passages);
  const confirms = ({ entry, rated }: Whole): boolean => {
    if (rated === 0) return target === 1;
    const value = broughtBy(entry, packing);
    if (geometric && Math.abs(Number(value)) <= tolerance) return reaches(task, entry);
    return value >= 0n;
  };
  const stretches = stretchesOf(model, target, layers, packing, worked);
  return cheapestWhole({ start: pendingAtStart(model), stretches, packing, tolerance, confirms }, limit);
}

/** What the changes of an entry make of the answers that they touch. */
export function changedBy({ model }: Task, entry: Entry): Answers {
  return new Map(
    changesOf(entry).flatMap(({ position, move }) => {
      const question = model.questions[position];
      return question ? [[question.id, move.to] as const] : [];
    }),
  );
}

/** As the evaluation will say: rounding to nine decimals lies with it. */
function reaches(task: Task, entry: Entry): boolean {
  const after = changedAnswers(task.model, task.answers, changedBy(task, entry));
  return score(task.model, after).reached.level >= task.target;
}
