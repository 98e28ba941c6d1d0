import type { Development } from '../../../../model/contract/development.ts';
import type { Earlier } from '../../../../model/contract/earlier.ts';
import type { Study } from '../../../../model/study/study.ts';
import { type FailureDetails, failureOf } from '../../../requests/failure.ts';
import type { Desk } from '../desk.ts';
import type { Room } from '../room.ts';

/** What the page knows of the time before (Verlauf). */
export type Past =
  | { readonly phase: 'loading' }
  /** Without a server. */
  | { readonly phase: 'unknowable' }
  | { readonly phase: 'failed'; readonly failure: FailureDetails }
  | {
      readonly phase: 'there';
      readonly development: Development;
      readonly earlier: Earlier;
      readonly state: StateResult;
    };

/** The newest collective result of the own waves; it may fail without the rest. */
export type StateResult =
  | { readonly kind: 'published'; readonly study: Study }
  | { readonly kind: 'absent' }
  | { readonly kind: 'failed' };

/** The past as long as the page stands, with the code that is being shown for it. */
export interface PastKeeper {
  past: Past;
  /** Revisions of the measures that the effects were told for; null until there were any to know. */
  measures: string | null;
  proof: { readonly sending: boolean; readonly problem: string | null };
}

/** Begins to load with its first use; the effects follow the measures of the plan. */
export function pastKeeper(room: Room): PastKeeper {
  const keeper = room.slot('development', () => {
    const made: PastKeeper = {
      past: { phase: 'loading' },
      measures: null,
      proof: { sending: false, problem: null },
    };
    void loadPast(room, made);
    return made;
  });
  followMeasures(room, keeper);
  return keeper;
}

function followMeasures(room: Room, keeper: PastKeeper): void {
  const { state } = room.keeper;
  if (state.phase !== 'there') return;
  const measures = state.plan.measures.map(({ id, revision }) => `${id} ${revision}`).join();
  const stale = keeper.measures !== null && keeper.measures !== measures;
  keeper.measures = measures;
  if (stale && keeper.past.phase === 'there') void fetchPast(room, keeper);
}

export async function loadPast(room: Room, keeper: PastKeeper): Promise<void> {
  keeper.past = { phase: 'loading' };
  await fetchPast(room, keeper);
}

async function fetchPast(room: Room, keeper: PastKeeper): Promise<void> {
  const { signal } = new AbortController();
  try {
    const [development, earlier] = await Promise.all([room.desk.development(signal), room.desk.earlier(signal)]);
    if (development === null || earlier === null) keeper.past = { phase: 'unknowable' };
    else keeper.past = { phase: 'there', development, earlier, state: await stateResult(room.desk, development) };
  } catch (error) {
    keeper.past = { phase: 'failed', failure: failureOf(error) };
  }
  room.redraw();
}

async function stateResult(desk: Desk, { waves }: Development): Promise<StateResult> {
  if (waves.length < 2) return { kind: 'absent' };
  const { signal } = new AbortController();
  try {
    for (const { id } of [...waves].reverse()) {
      const study = await desk.study(id, signal);
      if (study) return { kind: 'published', study };
    }
    return { kind: 'absent' };
  } catch {
    return { kind: 'failed' };
  }
}
