import { failureOf } from '../../../requests/failure.ts';
import { refusalText } from '../refusal-text.ts';
import type { Room } from '../room.ts';
import { loadPast, type PastKeeper } from './past.ts';

export const codeField = 'development-code';

/** Shows a code of then; what it opens is loaded, what speaks against it stands at the field. */
export async function proveEarlier(room: Room, keeper: PastKeeper, code: string): Promise<void> {
  if (keeper.proof.sending) return;
  if (code.trim() === '') {
    refuse(room, keeper, room.say('development.proof.missing'));
    return;
  }
  keeper.proof = { sending: true, problem: null };
  room.redraw();
  try {
    await room.desk.proveEarlier(code, new AbortController().signal);
  } catch (error) {
    refuse(room, keeper, refusalText(room, failureOf(error)));
    return;
  }
  keeper.proof = { sending: false, problem: null };
  room.announce(room.say('development.proof.proved'));
  await loadPast(room, keeper);
  room.focus('result-development');
}

function refuse(room: Room, keeper: PastKeeper, problem: string): void {
  keeper.proof = { sending: false, problem };
  room.focus(codeField);
}
