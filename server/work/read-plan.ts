import type { Plan } from '../../model/contract/plan.ts';
import type { PlanRecord, WaveRecord } from '../storage/store.ts';
import { idsOf, knownWaves } from './known-waves.ts';
import { planReply } from './plan-reply.ts';
import type { Principal } from './session-token.ts';
import type { Workplace } from './workplace.ts';

/** The plan (Maßnahmenplan) of whoever asks: all that was made in the waves that they may know. */
export async function readPlan(work: Workplace, principal: Principal): Promise<Plan> {
  return planReply((await knownPlan(work, principal)).records);
}

/** What stands, with the waves in which it was looked for, oldest first. */
export interface KnownPlan {
  readonly waves: readonly WaveRecord[];
  readonly records: readonly PlanRecord[];
}

export async function knownPlan(work: Workplace, { scope }: Principal): Promise<KnownPlan> {
  const waves = await knownWaves(work, scope);
  return { waves, records: await work.store.plan(scope.municipality, idsOf(waves)) };
}
