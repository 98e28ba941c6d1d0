import type { Plan, Target } from '../../../model/contract/plan.ts';

/** What a category is to reach, by the plan; undefined where it has no target. */
export function targetOf(plan: Pick<Plan, 'targets'>, category: string): Target | undefined {
  return plan.targets.find(({ id }) => id === category)?.entry;
}
