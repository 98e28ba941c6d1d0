import { type Wording, wordingIn } from '../../../messages/translate.ts';
import type { Frame } from '../../views/frame.ts';
import type { Room } from '../room.ts';

/** What the fields of the conversation are drawn with: its own texts, German until those of the page's language have arrived. */
export function frameOf(room: Room): Frame {
  const { language, reading, fallback, headingLevel, send } = room.page;
  const { t } = room.slot(`wording ${language}`, () => arriving(room, language));
  return { t, send, language, reading, fallback, headingLevel };
}

function arriving(room: Room, language: string): Wording {
  const wording = wordingIn(language);
  if (!wording.isComplete()) void wording.arrival.then(room.redraw);
  return wording;
}
