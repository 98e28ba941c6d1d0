import { categoryName } from '../../views/result/category-name.ts';
import { refusalText } from '../refusal-text.ts';
import type { Room } from '../room.ts';
import { draftOf, entryOf, problemOf, storedTarget, targetDrafts } from './target-drafts.ts';
import { targetText } from './target-text.ts';

/** Ids of what gets the focus in the row of a category. */
export const places = {
  level: (category: string) => `target-level-${category}`,
  due: (category: string) => `target-due-${category}`,
  conflict: (category: string) => `target-conflict-${category}`,
};

/** Saves the row of one category; every other row keeps what is entered in it. */
export async function saveTarget(room: Room, category: string): Promise<void> {
  const { drafts, redrawer } = targetDrafts(room);
  const draft = drafts.get(category);
  if (!draft || draft.saving) return;
  draft.problem = problemOf(draft);
  if (draft.problem) {
    room.focus(draft.problem === 'dateWithoutLevel' ? places.level(category) : places.due(category));
    return;
  }
  const entry = entryOf(draft);
  const sent = { level: draft.level, due: draft.due.value };
  Object.assign(draft, { saving: true, failure: null, conflict: false });
  redrawer.redraw();
  const outcome = await room.keeper.save('target', category, entry, draft.revision);
  draft.saving = false;
  draft.revision = storedTarget(room, category)?.revision ?? 0;
  if (outcome.kind === 'failed') {
    draft.failure = outcome.failure;
    room.announce(room.say('targets.notSaved', { reason: refusalText(room, outcome.failure) }));
    redrawer.redraw();
    return;
  }
  if (outcome.kind === 'conflict') {
    draft.conflict = true;
    room.focus(places.conflict(category));
    return;
  }
  // What was entered while it was being saved stays.
  if (draft.level === sent.level && draft.due.value === sent.due && !draft.due.unreadable) drafts.delete(category);
  room.announce(room.say(entry ? 'targets.saved' : 'targets.removed', { category: categoryName(room.page, category) }));
  room.focus(places.level(category));
}

/** Goes back to what is stored. */
export function discardTarget(room: Room, category: string): void {
  const { conflict } = draftOf(room, category);
  targetDrafts(room).drafts.delete(category);
  const words = {
    category: categoryName(room.page, category),
    theirs: targetText(room, storedTarget(room, category)?.entry),
  };
  room.announce(room.say(conflict ? 'targets.takenOver' : 'targets.discarded', words));
  room.focus(places.level(category));
}
