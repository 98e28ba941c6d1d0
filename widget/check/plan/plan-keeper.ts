import type { Plan, StoredEntry } from '../../../model/contract/plan.ts';
import { type FailureDetails, failureOf } from '../../requests/failure.ts';
import { newKey } from '../services/new-key.ts';
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
  /**
   * Adds, changes or, with `entry` null, takes out one entry.
   *
   * @param replaces revision of the entry that whoever writes has seen; default: of the one that is shown
   */
  save(kind: PlanKind, id: string, entry: unknown, replaces?: number): Promise<Saved>;
  take(file: unknown): Promise<Saved>;
}

const lists = { measure: 'measures', target: 'targets', scenario: 'scenarios' } as const;

export function planKeeper(desk: Desk, changed: () => void): PlanKeeper {
  const { signal } = new AbortController();
  let state: PlanState = { phase: 'loading' };
  const become = (next: PlanState): void => {
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
  const attempt = async (write: () => Promise<void>): Promise<Saved> => {
    try {
      await write();
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
    save(kind, id, entry, replaces) {
      return attempt(async () => {
        const revision = replaces ?? shown(state, kind, id)?.revision ?? 0;
        const stored = await desk.save({ kind, id, entry, revision }, newKey(), signal);
        if (state.phase === 'there') become({ phase: 'there', plan: withEntry(state.plan, kind, id, stored) });
        else await fetchPlan();
      });
    },
    take: (file) =>
      attempt(async () => {
        become({ phase: 'there', plan: await desk.take(file, newKey(), signal) });
      }),
  };
}

function shown(state: PlanState, kind: PlanKind, id: string): { readonly revision: number } | undefined {
  if (state.phase !== 'there') return undefined;
  return state.plan[lists[kind]].find((stored) => stored.id === id);
}

/** The plan with that entry in its place, a new one last, or without it. */
function withEntry(plan: Plan, kind: PlanKind, id: string, stored: StoredEntry | null): Plan {
  const list: readonly StoredEntry[] = plan[lists[kind]];
  const known = list.some((one) => one.id === id);
  const next = list.flatMap((one) => (one.id === id ? (stored ?? []) : one));
  return { ...plan, [lists[kind]]: stored && !known ? [...next, stored] : next };
}
