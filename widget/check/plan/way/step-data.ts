import type { Way, WayStep } from '../../../../model/action/next-level/way.ts';
import type { Plan } from '../../../../model/contract/plan.ts';
import type { Room } from '../room.ts';
import type { WayKeep } from './way-keep.ts';

/** One step where it is drawn. */
export interface StepData {
  readonly room: Room;
  readonly keep: WayKeep;
  readonly way: Way;
  readonly step: WayStep;
  /** From 0. */
  readonly index: number;
  readonly plan: Plan | undefined;
  readonly target: number;
}
