import type { Plan, StoredTarget, Target } from '../../../../model/contract/plan.ts';
import type { FailureDetails } from '../../../requests/failure.ts';
import { type DateDraft, type DateProblem, dateProblem, writtenDate } from '../date-field.ts';
import { type Redrawer, redrawer } from '../redrawn.ts';
import type { Room } from '../room.ts';

export type TargetProblem = 'dateWithoutLevel' | DateProblem;

/** What somebody has entered for one category and not saved yet. */
export interface TargetDraft {
  /** null sets no target. */
  level: number | null;
  due: DateDraft;
  /** Of the target that it began from, 0 for none. */
  revision: number;
  problem: TargetProblem | null;
  saving: boolean;
  failure: FailureDetails | null;
  /** Somebody else saved in the meantime. */
  conflict: boolean;
}

/** Unsaved targets by category; they outlive every redraw. */
export interface TargetDrafts {
  readonly drafts: Map<string, TargetDraft>;
  readonly redrawer: Redrawer;
}

export function targetDrafts(room: Room): TargetDrafts {
  return room.slot('targets', () => ({ drafts: new Map<string, TargetDraft>(), redrawer: redrawer() }));
}

export function planOf({ keeper: { state } }: Room): Plan {
  return state.phase === 'there' ? state.plan : { measures: [], targets: [], scenarios: [] };
}

export function storedTarget(room: Room, category: string): StoredTarget | undefined {
  return planOf(room).targets.find(({ id }) => id === category);
}

/** What stands in the fields of a category: the draft, else what is stored. */
export function draftOf(room: Room, category: string): TargetDraft {
  const begun = targetDrafts(room).drafts.get(category);
  if (begun) return begun;
  const stored = storedTarget(room, category);
  return {
    level: stored?.entry.level ?? null,
    due: writtenDate(stored?.entry.due ?? null),
    revision: stored?.revision ?? 0,
    problem: null,
    saving: false,
    failure: null,
    conflict: false,
  };
}

/** Takes what was entered; a draft that says what is stored is none. */
export function enterTarget(room: Room, category: string, entered: Partial<Pick<TargetDraft, 'level' | 'due'>>): void {
  const { drafts, redrawer: section } = targetDrafts(room);
  const draft = Object.assign(draftOf(room, category), entered, { problem: null });
  const stored = storedTarget(room, category)?.entry;
  const same = draft.level === (stored?.level ?? null) && draft.due.value === (stored?.due ?? '');
  if (same && !draft.due.unreadable && !draft.conflict) drafts.delete(category);
  else drafts.set(category, draft);
  section.redraw();
}

/** The level that is wished for each category now, saved or not. */
export function wishedLevels(room: Room): ReadonlyMap<string, number> {
  return new Map(
    room.page.model.categories.flatMap(({ id }): [string, number][] => {
      const { level } = draftOf(room, id);
      return level === null ? [] : [[id, level]];
    }),
  );
}

export function problemOf({ level, due }: TargetDraft): TargetProblem | null {
  const problem = dateProblem(due);
  if (problem) return problem;
  return level === null && due.value !== '' ? 'dateWithoutLevel' : null;
}

/** null takes the target away. */
export function entryOf({ level, due }: TargetDraft): Target | null {
  return level === null ? null : { level, due: due.value === '' ? null : due.value };
}
