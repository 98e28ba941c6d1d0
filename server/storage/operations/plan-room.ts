import type { PlanChange, PlanKind, PlanLimits } from '../store.ts';
import { type PlanHead, planName } from './plan-row.ts';

/** `gone` is 1 where the entry was taken out. */
export type PlanStanding = PlanHead & { readonly gone: number };

/** The first kind of which there would be too many, and more than before; null where there is none. */
export function crowdedKind(
  newest: ReadonlyMap<string, PlanStanding>,
  changes: readonly PlanChange[],
  limits: PlanLimits,
): PlanKind | null {
  for (const kind of ['measure', 'target', 'scenario'] as const) {
    const standing = new Set([...newest].flatMap(([name, head]) => (head.kind === kind && !head.gone ? [name] : [])));
    const before = standing.size;
    for (const change of changes) {
      if (change.kind !== kind) continue;
      if (change.body === null) standing.delete(planName(change));
      else standing.add(planName(change));
    }
    if (standing.size > limits[kind] && standing.size > before) return kind;
  }
  return null;
}
