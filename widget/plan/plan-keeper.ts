import type { Plan } from '../../model/contract/plan.ts';
import { newKey } from '../check/services/new-key.ts';
import { type FailureDetails, failureOf } from '../requests/failure.ts';
import type { Desk, PlanKind } from './desk.ts';

export type PlanState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'there'; readonly plan: Plan }
  | { readonly phase: 'failed'; readonly failure: FailureDetails };

/** What became of a change; `conflict`: somebody else was quicker, and the plan shows theirs now. */
export type Saved =
  | { readonly kind: 'saved' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed'; readonly failure: FailureDetails };

/** The plan as it stands at the desk. */
export interface PlanKeeper {
  readonly state: PlanState;
  load(): void;
  /** Adds, changes or, with `entry` null, takes out one entry, in place of the one that is shown. */
  save(kind: PlanKind, id: string, entry: unknown): Promise<Saved>;
  take(file: unknown): Promise<Saved>;
  close(): void;
}

const lists = { measure: 'measures', target: 'targets', scenario: 'scenarios' } as const;

export function planKeeper(desk: Desk, changed: () => void): PlanKeeper {
  const ending = new AbortController();
  const { signal } = ending;
  let state: PlanState = { phase: 'loading' };
  const become = (next: PlanState): void => {
    if (signal.aborted) return;
    state = next;
    changed();
  };
  const fetchPlan = async (): Promise<void> => {
    try {
      become({ phase: 'there', plan: await desk.plan(signal) });
    } catch (error) {
      become({ phase: 'failed', failure: failureOf(error) });
    }
  };
  const attempt = async (write: () => Promise<Plan>): Promise<Saved> => {
    try {
      become({ phase: 'there', plan: await write() });
      return { kind: 'saved' };
    } catch (error) {
      const failure = failureOf(error);
      if (failure.code !== 'plan.conflict') return { kind: 'failed', failure };
      await fetchPlan();
      return { kind: 'conflict' };
    }
  };
  return {
    get state() {
      return state;
    },
    load() {
      state = { phase: 'loading' };
      void fetchPlan();
    },
    save(kind, id, entry) {
      return attempt(async () => {
        const revision = shown(state, kind, id)?.revision ?? 0;
        await desk.save({ kind, id, entry, revision }, newKey(), signal);
        return desk.plan(signal);
      });
    },
    take: (file) => attempt(() => desk.take(file, newKey(), signal)),
    close: () => ending.abort(),
  };
}

function shown(state: PlanState, kind: PlanKind, id: string): { readonly revision: number } | undefined {
  if (state.phase !== 'there') return undefined;
  return state.plan[lists[kind]].find((stored) => stored.id === id);
}
