import type { Answers } from '../../format/answer.ts';
import type { QuestionEntry } from '../../format/model-file.ts';
import { score } from '../../scoring/score.ts';
import { changedAnswers } from '../what-if.ts';
import { type CategoryPlan, categoryPlan, withoutChanges } from './category-plan.ts';
import { cheapestWhole, type Whole } from './combine.ts';
import { broughtBy, changesOf, costUpTo, type Entry, packingFor } from './front.ts';
import { type FoundPassages, layersOf, pendingAtStart } from './layers.ts';
import type { Outcomes } from './outcomes.ts';
import type { Task } from './task.ts';
import { logarithmUnits, stretchesOf, type WorkedStretches } from './valued.ts';
import type { Work } from './work.ts';

/** The categories of a task made ready, with what has been found out about them. */
export interface Prepared {
  readonly task: Task;
  readonly work: Work;
  readonly plans: readonly CategoryPlan[];
  readonly found: FoundPassages;
  readonly worked: WorkedStretches;
}

/** @param priced whether changes cost anything; where none does, the one way that is looked at is the one that brings most */
export function prepared(task: Task, outcomes: readonly Outcomes[], priced: boolean, work: Work): Prepared {
  const plans = task.model.categories.map((category) => categoryPlan(task, category, outcomes, priced));
  return afresh({ task, plans, work });
}

/** The same search with nothing found out yet, as another limit needs it. */
export function afresh({ task, plans, work }: Pick<Prepared, 'task' | 'plans' | 'work'>): Prepared {
  return { task, plans, work, found: { passages: new Map(), cells: new Map() }, worked: new Map() };
}

/** The same search without changes of one question; what has been found out about the rest is used again. */
export function without(search: Prepared, { id, category }: QuestionEntry): Prepared {
  const plans = search.plans.map((plan) => (plan.category.id === category ? withoutChanges(plan, id) : plan));
  return { ...search, plans };
}

/** The cheapest choice of changes that takes at most `limit` effort and reaches the target; null where there is none. */
export function searched({ task, plans, found, worked, work }: Prepared, limit: number): Whole | null {
  const { model, target } = task;
  const packing = packingFor(model.questions.length);
  const geometric = model.file.scoring.aggregation === 'geometric';
  const weights = model.categories.reduce((sum, { weight }) => sum + weight, 0);
  const tolerance = geometric ? weights * logarithmUnits * 1e-8 : 0;
  const layers = layersOf(model, plans, { packing, limit: costUpTo(limit, packing), work }, found);
  const confirms = ({ entry, rated }: Whole): boolean => {
    if (rated === 0) return target === 1;
    const value = broughtBy(entry, packing);
    if (geometric && Math.abs(Number(value)) <= tolerance) return reaches(task, entry);
    return value >= 0n;
  };
  const stretches = stretchesOf(model, target, layers, packing, worked);
  return cheapestWhole({ start: pendingAtStart(model), stretches, packing, tolerance, confirms, work }, limit);
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
