import type { ModelProblem } from '../../model/format/problem.ts';
import { StorageFull, StorageReadOnly } from '../storage/errors.ts';
import type { Workplace } from './workplace.ts';

export type StorageState = 'writable' | 'read-only' | 'full' | 'slow' | 'failed';

export interface ReadyState {
  readonly status: 'ready' | 'stopping' | 'not-ready';
  readonly storage: StorageState;
  /** `broken`: the newest text is refused, and `version` goes on. */
  readonly model:
    | { readonly status: 'ok'; readonly version: string }
    | { readonly status: 'broken'; readonly version: string; readonly problems: readonly ModelProblem[] };
}

/** What probes ask. */
export interface Readiness {
  /** False where the event loop stood still for longer than 5 seconds since the last question. */
  live(): boolean;
  ready(): Promise<ReadyState>;
  /** From now on the server is not ready, whatever the database says. */
  stop(): void;
}

const stallLimit = 5000;
const writeLimit = 1000;
/** Milliseconds for which one write answers all who ask. */
const freshFor = 1000;

/** @param loopDelay longest delay of the event loop in milliseconds since it was last called */
export function readinessOf(work: Workplace, loopDelay: () => number): Readiness {
  let stopping = false;
  let probedAt = Number.NEGATIVE_INFINITY;
  let probe: Promise<StorageState> = Promise.resolve('failed');
  return {
    live: () => loopDelay() < stallLimit,
    async ready() {
      const now = work.clock();
      if (Math.abs(now - probedAt) >= freshFor) {
        probedAt = now;
        probe = probeStorage(work);
      }
      const storage = await probe;
      const { version } = work.models.current().model.file;
      const problems = work.models.problems();
      const status = stopping ? 'stopping' : storage === 'writable' ? 'ready' : 'not-ready';
      return {
        status,
        storage,
        model: problems.length === 0 ? { status: 'ok', version } : { status: 'broken', version, problems },
      };
    },
    stop() {
      stopping = true;
    },
  };
}

async function probeStorage(work: Workplace): Promise<StorageState> {
  let timer: NodeJS.Timeout | undefined;
  const slow = new Promise<StorageState>((resolve) => {
    timer = setTimeout(resolve, writeLimit, 'slow');
  });
  try {
    return await Promise.race([work.store.heartbeat(work.clock()).then(() => 'writable' as const), slow]);
  } catch (error) {
    if (error instanceof StorageReadOnly) return 'read-only';
    return error instanceof StorageFull ? 'full' : 'failed';
  } finally {
    clearTimeout(timer);
  }
}
