import type { PlanFile } from '../../model/contract/plan.ts';
import { municipalityOf } from './municipality-of.ts';
import { readPlan } from './read-plan.ts';
import type { Principal } from './session-token.ts';
import { modelOfWave } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

/** The plan as a file for keeping and taking in again, without who wrote what when. */
export async function readPlanFile(work: Workplace, principal: Principal): Promise<PlanFile> {
  const { scope } = principal;
  const { measures, targets, scenarios } = await readPlan(work, principal);
  const { id, version } = (await modelOfWave(work, scope.wave)).model.file;
  const { key, name } = await municipalityOf(work, scope.municipality);
  return {
    kind: 'reifegrad-plan',
    version: 1,
    model: { id, version },
    municipality: { key, name },
    measures: measures.map((stored) => ({ id: stored.id, entry: stored.entry })),
    targets: targets.map((stored) => ({ id: stored.id, entry: stored.entry })),
    scenarios: scenarios.map((stored) => ({ id: stored.id, entry: stored.entry })),
  };
}
