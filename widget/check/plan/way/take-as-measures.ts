import type { Way } from '../../../../model/action/next-level/way.ts';
import type { Plan } from '../../../../model/contract/plan.ts';
import { newId } from '../new-id.ts';
import { refusalText } from '../refusal-text.ts';
import type { Room } from '../room.ts';
import { isTaken, measureOfStep } from './measure-of-step.ts';
import type { Taking } from './taking.ts';
import type { WayKeep } from './way-keep.ts';

/** The plan as it is shown, once it is there. */
export function planOf({ keeper: { state } }: Room): Plan | undefined {
  return state.phase === 'there' ? state.plan : undefined;
}

/** Makes a measure of every step that is none yet, one after the other; stops at the first that is refused. */
export async function takeAsMeasures(room: Room, keep: WayKeep, { steps }: Way): Promise<void> {
  if (keep.taking.kind === 'saving') return;
  const tell = (taking: Taking): void => {
    keep.taking = taking;
    if (taking.kind !== 'idle') room.announce(taking.text);
    room.redraw();
  };
  const wanted = steps.filter((step) => !isTaken(planOf(room), step));
  if (wanted.length === 0) return tell({ kind: 'done', text: room.say('way.allTaken') });
  tell({ kind: 'saving', text: room.say('way.saving') });
  const count = wanted.length;
  for (const [saved, step] of wanted.entries()) {
    const outcome = await room.keeper.save('measure', newId(), measureOfStep(room.page, step));
    if (outcome.kind === 'saved') continue;
    const reason = outcome.kind === 'failed' ? refusalText(room, outcome.failure) : '';
    return tell({
      kind: 'stopped',
      text: room.say(saved === 0 ? 'way.savedNone' : 'way.savedPart', { saved, count, reason }).trim(),
    });
  }
  tell({ kind: 'done', text: room.say('way.saved', { count }) });
}
