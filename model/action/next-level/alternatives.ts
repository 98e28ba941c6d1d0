import { type CategoryPlan, categoryPlan } from './category-plan.ts';
import type { Whole } from './combine.ts';
import { changesOf, effortOf, packingFor } from './front.ts';
import { outcomesOf } from './outcomes.ts';
import { type Prepared, searched } from './search.ts';

/** How many other ways are offered. */
const mostOthers = 4;

/** Ways of the same effort that leave a question of the first one as it is, in the order of the tie rules. */
export function otherWays(search: Prepared, first: Whole): readonly Whole[] {
  const { task } = search;
  const packing = packingFor(task.model.questions.length);
  const effort = effortOf(first.entry, packing);
  const found = new Map<string, Whole>();
  for (const { position } of changesOf(first.entry)) {
    const question = task.model.questions[position];
    if (!question || task.fixed.has(question.id)) continue;
    const other = searched(without(search, question.id, question.category), effort);
    if (other) found.set(nameOf(other), other);
  }
  return [...found.values()].sort((a, b) => a.entry.cost - b.entry.cost).slice(0, mostOthers);
}

/** The same search without changes of one question; what is known of the other categories is used again. */
function without({ task, plans, known }: Prepared, question: string, category: string): Prepared {
  const packing = packingFor(task.model.questions.length);
  const smaller = { ...task, excluded: new Set([...task.excluded, question]) };
  const outcomes = outcomesOf(smaller);
  const plan = ({ category: entry }: CategoryPlan) => categoryPlan(smaller, entry, outcomes, packing, true);
  return { task: smaller, plans: plans.map((one) => (one.category.id === category ? plan(one) : one)), known };
}

/** Equal for choices of the same changes. */
function nameOf({ entry }: Whole): string {
  return JSON.stringify(changesOf(entry).map(({ position, move }) => [position, move.to]));
}
