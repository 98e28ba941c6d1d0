import type { WayStep } from '../../../../model/action/next-level/way.ts';
import type { Room } from '../room.ts';
import { takeChanges } from './trying.ts';
import { whatIfKeep } from './what-if-keep.ts';

/** Takes the steps of a way as what is tried out, in the place of what was; that can be undone. */
export function tryOut(room: Room, steps: readonly Pick<WayStep, 'question' | 'to'>[]): void {
  takeChanges(whatIfKeep(room), new Map(steps.map(({ question, to }) => [question, to])));
  room.focus('result-what-if');
}
