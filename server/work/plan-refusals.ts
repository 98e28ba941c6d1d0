import { planLimits } from '../../model/contract/plan-limits.ts';
import type { PlanLimits, PlanOutcome } from '../storage/store.ts';
import { storedOf } from './plan-reply.ts';
import { Refusal } from './refusal.ts';

/** Targets are as many as categories; those of earlier models may stand beside them. */
export const storedLimits: PlanLimits = {
  measure: planLimits.measures,
  target: planLimits.targets,
  scenario: planLimits.scenarios,
};

const plurals = {
  measure: { de: 'Maßnahmen', en: 'measures' },
  target: { de: 'Ziele', en: 'targets' },
  scenario: { de: 'Szenarien', en: 'scenarios' },
} as const;

/** Why the store did not take changes of a plan. */
export function planRefusal(outcome: Exclude<PlanOutcome, { readonly kind: 'saved' }>): Refusal {
  switch (outcome.kind) {
    case 'conflict':
      return new Refusal('plan.conflict', { current: outcome.current && storedOf(outcome.current) });
    case 'too-many': {
      const details = { limit: String(storedLimits[outcome.of]), kind: plurals[outcome.of] };
      return new Refusal('plan.too-many', { details });
    }
    case 'key-reused':
      return new Refusal('request.key-reused');
  }
}
