import type { Measure } from '../../../../model/contract/plan.ts';
import { refusalText } from '../refusal-text.ts';
import type { Room } from '../room.ts';
import { type MeasureDraft, newDraft } from './measure-draft.ts';
import { measureOf, measureProblems } from './measure-problems.ts';
import { closeMeasure, measurePlaces, measuresKeep, openMeasure, storedMeasure } from './measures-keep.ts';
import { shownMeasures } from './shown-measures.ts';

/** Saves what stands in the fields, or says what is wrong with it. */
export async function saveMeasure(room: Room, draft: MeasureDraft): Promise<void> {
  const keep = measuresKeep(room);
  if (draft.saving) return;
  draft.problems = measureProblems(room, draft.fields);
  if (draft.problems.length > 0) {
    room.focus(measurePlaces.errors);
    return;
  }
  const entry = measureOf(room, draft.fields);
  const sent = JSON.stringify(draft.fields);
  Object.assign(draft, { saving: true, failure: null });
  keep.redrawer.redraw();
  const outcome = await room.keeper.save('measure', draft.id, entry, draft.revision);
  draft.saving = false;
  if (outcome.kind === 'failed') {
    draft.failure = outcome.failure;
    room.announce(room.say('measures.notSaved', { reason: refusalText(room, outcome.failure) }));
    keep.redrawer.redraw();
    return;
  }
  if (outcome.kind === 'conflict') return conflicting(room, draft);
  draft.conflict = false;
  keep.removed = null;
  room.announce(room.say('measures.saved', { title: entry.title }));
  rebase(room, draft);
  // What was entered while it was being saved stays open.
  if (JSON.stringify(draft.fields) !== sent) {
    keep.redrawer.redraw();
    return;
  }
  keep.drafts.delete(draft.id);
  if (keep.open === draft.id) keep.open = null;
  room.focus(measurePlaces.item(draft.id), measurePlaces.heading);
}

function conflicting(room: Room, draft: MeasureDraft): void {
  draft.conflict = true;
  rebase(room, draft);
  if (measuresKeep(room).open === draft.id) room.focus(measurePlaces.conflict);
  else room.redraw();
}

/** From now on the draft replaces what is stored. */
function rebase(room: Room, draft: MeasureDraft): void {
  const stored = storedMeasure(room, draft.id);
  draft.revision = stored?.revision ?? 0;
  if (stored) draft.base = stored.entry;
}

/** Drops what was entered: the stored version stays, or the measure stays removed. */
export function discardDraft(room: Room, draft: MeasureDraft): void {
  const { conflict } = draft;
  measuresKeep(room).drafts.delete(draft.id);
  room.announce(room.say(conflict ? 'measures.conflict.takenOver' : 'measures.discarded'));
  closeMeasure(room);
}

/** Sets the status of a measure at once. */
export async function moveMeasure(room: Room, id: string, status: Measure['status']): Promise<void> {
  const keep = measuresKeep(room);
  const stored = storedMeasure(room, id);
  if (!stored) return;
  keep.stuck = null;
  const entry = { ...stored.entry, status };
  const outcome = await room.keeper.save('measure', id, entry, stored.revision);
  const draft = keep.drafts.get(id);
  if (outcome.kind === 'saved') {
    if (draft) {
      draft.fields.status = status;
      rebase(room, draft);
    }
    const words = { title: entry.title, status: room.say(`measures.status.${status}`) };
    room.announce(room.say('measures.moved', words));
    room.focus(measurePlaces.item(id), measurePlaces.heading);
    return;
  }
  if (outcome.kind === 'failed') return stuck(room, id, outcome);
  const own = draft ?? newDraft(id, entry, 0);
  own.fields.status = status;
  keep.drafts.set(id, own);
  if (storedMeasure(room, id)) openMeasure(room, id);
  else keep.open = id;
  conflicting(room, own);
}

/** Takes a measure out of the plan; it can be put back. */
export async function removeMeasure(room: Room, id: string): Promise<void> {
  const keep = measuresKeep(room);
  const stored = storedMeasure(room, id);
  if (!stored) return;
  const order = shownMeasures(room).map((one) => one.id);
  const next = order[order.indexOf(id) + 1] ?? order[order.indexOf(id) - 1];
  const draft = keep.drafts.get(id);
  const outcome = await room.keeper.save('measure', id, null, draft?.revision || stored.revision);
  if (outcome.kind === 'failed') return stuck(room, id, outcome);
  keep.removing = null;
  if (outcome.kind === 'conflict') {
    if (draft) conflicting(room, draft);
    return;
  }
  keep.drafts.delete(id);
  Object.assign(keep, { open: null, removed: { id, entry: stored.entry }, stuck: null });
  room.announce(room.say('measures.removed', { title: stored.entry.title }));
  room.focus(...(next === undefined ? [] : [measurePlaces.item(next)]), measurePlaces.heading);
}

/** Puts back what was removed last. */
export async function undoRemoval(room: Room): Promise<void> {
  const keep = measuresKeep(room);
  if (!keep.removed) return;
  const { id, entry } = keep.removed;
  const outcome = await room.keeper.save('measure', id, entry);
  if (outcome.kind === 'failed') return stuck(room, id, outcome);
  keep.removed = null;
  keep.stuck = null;
  room.announce(room.say('measures.restored', { title: entry.title }));
  room.focus(measurePlaces.item(id), measurePlaces.heading);
}

function stuck(room: Room, id: string, { failure }: { readonly failure: Parameters<typeof refusalText>[1] }): void {
  measuresKeep(room).stuck = { id, failure };
  room.announce(room.say('measures.notSaved', { reason: refusalText(room, failure) }));
  measuresKeep(room).redrawer.redraw();
}
