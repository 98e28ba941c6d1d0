import type { Plan, PlanFile } from '../../../../model/contract/plan.ts';
import type { MaturityModel } from '../../../../model/format/compiled-model.ts';

/** A plan for keeping, without what belongs to the place it lay in. */
export function planFileOf(
  { measures, targets, scenarios }: Plan,
  { file: { id, version } }: MaturityModel,
  municipality: PlanFile['municipality'],
): PlanFile {
  return {
    kind: 'reifegrad-plan',
    version: 1,
    model: { id, version },
    municipality,
    measures: measures.map((one) => ({ id: one.id, entry: one.entry })),
    targets: targets.map((one) => ({ id: one.id, entry: one.entry })),
    scenarios: scenarios.map((one) => ({ id: one.id, entry: one.entry })),
  };
}
