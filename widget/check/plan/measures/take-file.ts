import type { Plan, PlanFile } from '../../../../model/contract/plan.ts';
import { readPlanFile } from '../../../../model/contract/read-plan-file.ts';
import { saveFile } from '../../../page/save-file.ts';
import { failureOf } from '../../../requests/failure.ts';
import { refusalText } from '../refusal-text.ts';
import type { Room } from '../room.ts';
import { sameEntry } from '../tab/plan-book.ts';
import { fileStem } from './calendar-file.ts';
import type { FileState } from './file-state.ts';
import { measuresKeep } from './measures-keep.ts';

export const planLists = ['measures', 'targets', 'scenarios'] as const;

/** Id of what says how far a file has come. */
export const filePlace = 'plan-file-state';

/** No plan comes near it; a file beyond it is not read. */
const largest = 5_000_000;

/** Hands out the whole plan as a file. */
export async function savePlanFile(room: Room): Promise<void> {
  const { page, say, desk } = room;
  try {
    const file = await desk.file(new AbortController().signal);
    const name = `${fileStem(page.municipality?.name, say('measures.file.name'))}.json`;
    saveFile(name, 'application/json', `${JSON.stringify(file, null, 2)}\n`);
    room.announce(say('measures.file.saved'));
  } catch (error) {
    const text = say('measures.file.notSaved', { reason: refusalText(room, failureOf(error)) });
    become(room, { phase: 'unusable', text });
  }
}

/** Reads a file and shows what would come in; nothing is taken yet. */
export async function offerFile(room: Room, chosen: Blob): Promise<void> {
  become(room, await stateOf(room, chosen));
}

async function stateOf({ page, say }: Room, chosen: Blob): Promise<FileState> {
  if (chosen.size > largest) return { phase: 'unusable', text: say('measures.file.tooLarge') };
  let value: unknown;
  try {
    const text = await chosen.text();
    try {
      value = JSON.parse(text);
    } catch {
      return { phase: 'unusable', text: say('measures.file.notJson') };
    }
  } catch {
    return { phase: 'unusable', text: say('measures.file.unreadable') };
  }
  const { file, findings } = readPlanFile(page.model, value, page.municipality?.key ?? null);
  if (!file) return { phase: 'refused', file: value, findings };
  return { phase: 'offered', file, problem: null, taking: false };
}

/** Takes what is offered into the plan. */
export async function takeFile(room: Room, file: PlanFile): Promise<void> {
  const { say } = room;
  const keep = measuresKeep(room);
  if (keep.file.phase !== 'offered' || keep.file.taking) return;
  keep.file = { phase: 'offered', file, problem: null, taking: true };
  keep.redrawer.redraw();
  const outcome = await room.keeper.take(file);
  if (outcome.kind === 'saved') {
    keep.file = { phase: 'idle' };
    room.announce(say('measures.file.taken'));
    room.focus('result-measures');
    return;
  }
  if (outcome.kind === 'conflict') {
    become(room, { phase: 'offered', file, problem: say('measures.file.conflict'), taking: false });
    return;
  }
  const { places = [] } = outcome.failure;
  if (places.length > 0) {
    const findings = places.map(({ pointer, reason }) => ({ pointer, reason: { de: reason, en: reason } }));
    become(room, { phase: 'refused', file, findings });
    return;
  }
  const problem = say('measures.file.failed', { reason: refusalText(room, outcome.failure) });
  become(room, { phase: 'offered', file, problem, taking: false });
}

export function dropFile(room: Room): void {
  measuresKeep(room).file = { phase: 'idle' };
  room.announce(room.say('measures.file.cancelled'));
  room.focus('plan-file-choose');
}

function become(room: Room, state: FileState): void {
  measuresKeep(room).file = state;
  room.focus(filePlace);
}

export type Arrival = 'added' | 'changed' | 'same';

/** What becomes of each entry of a list of the file. */
export function arrivals(plan: Plan, file: PlanFile, list: (typeof planLists)[number]): readonly Arrival[] {
  const standing = new Map<string, unknown>(plan[list].map(({ id, entry }) => [id, entry]));
  return file[list].map(({ id, entry }) => {
    if (!standing.has(id)) return 'added';
    return sameEntry(standing.get(id), entry) ? 'same' : 'changed';
  });
}
