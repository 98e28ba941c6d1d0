import type { Measure, Plan, PlanHistory, StoredMeasure } from '../../../../model/contract/plan.ts';
import type { FailureDetails } from '../../../requests/failure.ts';
import { newId } from '../new-id.ts';
import { type Redrawer, redrawer } from '../redrawn.ts';
import type { Room } from '../room.ts';
import type { FileState } from './file-state.ts';
import { emptyMeasure, fieldsOf, type MeasureDraft, newDraft } from './measure-draft.ts';

export const measureStatuses = [
  'planned',
  'running',
  'done',
  'dropped',
] as const satisfies readonly Measure['status'][];
export const measureOrders = ['due', 'status', 'category', 'effect'] as const;
export const measureFilters = ['all', 'open', 'overdue', ...measureStatuses] as const;

export type MeasureOrder = (typeof measureOrders)[number];
export type MeasureFilter = (typeof measureFilters)[number];

export type HistoryState =
  | { readonly phase: 'loading'; readonly revision: number }
  | { readonly phase: 'failed'; readonly revision: number; readonly failure: FailureDetails }
  | { readonly phase: 'there'; readonly revision: number; readonly versions: PlanHistory['versions'] };

/** What the section on measures keeps as long as the page stands. */
export interface MeasuresKeep {
  readonly redrawer: Redrawer;
  view: 'list' | 'board';
  order: MeasureOrder;
  filter: MeasureFilter;
  /** Empty for all of them. */
  category: string;
  /** Id of the measure that is being worked on; null for none. */
  open: string | null;
  /** Recommendations are offered. */
  picking: boolean;
  readonly drafts: Map<string, MeasureDraft>;
  /** Id of the measure whose removal waits for a word. */
  removing: string | null;
  /** What was removed last. */
  removed: Pick<StoredMeasure, 'id' | 'entry'> | null;
  /** What kept the last move or removal of a measure from being saved. */
  stuck: { readonly id: string; readonly failure: FailureDetails } | null;
  readonly histories: Map<string, HistoryState>;
  file: FileState;
}

export function measuresKeep(room: Room): MeasuresKeep {
  return room.slot('measures', () => ({
    redrawer: redrawer(),
    view: 'list' as const,
    order: 'due' as const,
    filter: 'all' as const,
    category: '',
    open: null,
    picking: false,
    drafts: new Map<string, MeasureDraft>(),
    removing: null,
    removed: null,
    stuck: null,
    histories: new Map<string, HistoryState>(),
    file: { phase: 'idle' as const },
  }));
}

/** Ids of what gets the focus. */
export const measurePlaces = {
  heading: 'result-measures',
  item: (id: string) => `measure-${id}`,
  panel: 'measure-panel',
  errors: 'measure-errors',
  conflict: 'measure-conflict',
  remove: 'measure-remove',
  asked: 'measure-remove-asked',
  field: (name: string) => `measure-field-${name}`,
  add: 'measure-add',
  pick: 'measure-pick',
  picker: 'measure-picker',
};

export function measuresOf({ keeper: { state } }: Room): Plan['measures'] {
  return state.phase === 'there' ? state.plan.measures : [];
}

export function storedMeasure(room: Room, id: string): StoredMeasure | undefined {
  return measuresOf(room).find((measure) => measure.id === id);
}

/** Opens a measure to work on, with what was entered in it before. */
export function openMeasure(room: Room, id: string): void {
  const keep = measuresKeep(room);
  const stored = storedMeasure(room, id);
  if (!stored) return;
  if (!keep.drafts.has(id)) keep.drafts.set(id, newDraft(id, stored.entry, stored.revision));
  show(room, keep, id);
}

/** Begins a new measure, with what is proposed for it. */
export function beginMeasure(room: Room, proposed: Measure = emptyMeasure): void {
  const keep = measuresKeep(room);
  const begun = begunMeasure(keep);
  const empty = proposed === emptyMeasure;
  const draft = empty && begun ? begun : newDraft(newId(), proposed, 0);
  keep.drafts.set(draft.id, draft);
  show(room, keep, draft.id);
}

function show(room: Room, keep: MeasuresKeep, id: string): void {
  tidy(keep);
  Object.assign(keep, { open: id, picking: false, removing: null, stuck: null });
  room.focus(measurePlaces.panel);
}

/** Closes what is open; what was entered in it stays, if anything was. */
export function closeMeasure(room: Room): void {
  const keep = measuresKeep(room);
  const { open } = keep;
  tidy(keep);
  Object.assign(keep, { open: null, removing: null, stuck: null });
  room.focus(...(open === null ? [] : [measurePlaces.item(open)]), measurePlaces.add, measurePlaces.heading);
}

/** Forgets the draft that is open if nothing was entered in it. */
function tidy({ open, drafts }: MeasuresKeep): void {
  const draft = open === null ? undefined : drafts.get(open);
  if (!draft || draft.saving || draft.conflict) return;
  if (JSON.stringify(draft.fields) === JSON.stringify(fieldsOf(draft.base))) drafts.delete(draft.id);
}

/** A new measure that was begun and neither saved nor discarded. */
export function begunMeasure({ drafts }: MeasuresKeep): MeasureDraft | undefined {
  return [...drafts.values()].find(({ revision, conflict }) => revision === 0 && !conflict);
}
