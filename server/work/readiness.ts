import { StorageFull, StorageReadOnly } from '../storage/errors.ts';
import type { TellStorageTrouble } from './storage-trouble.ts';
import type { Workplace } from './workplace.ts';

export type StorageState = 'writable' | 'read-only' | 'full' | 'slow' | 'failed';

export interface ReadyState {
  readonly status: 'ready' | 'stopping' | 'not-ready';
  readonly storage: StorageState;
  /** `broken`: the newest text is refused, and the version before goes on; the log has the problems. */
  readonly model: 'ok' | 'broken';
  /** With which the next wave begins. */
  readonly modelVersion: string;
}

/** What probes ask. */
export interface Readiness {
  /** False where the event loop stood still for longer than 5 seconds lately. */
  live(): boolean;
  ready(): Promise<ReadyState>;
  /** From now on the server is not ready, whatever the database says. */
  stop(): void;
}

const stallLimit = 5000;
const writeLimit = 1000;
/** Milliseconds for which one write answers all who ask. */
const freshFor = 1000;

/**
 * @param loopDelay longest delay of the event loop lately, in milliseconds
 * @param tell hears of trouble that a probe finds
 * @param elapsed milliseconds that never go back
 */
export function readinessOf(
  work: Workplace,
  loopDelay: () => number,
  tell: TellStorageTrouble,
  elapsed: () => number = () => performance.now(),
): Readiness {
  let stopping = false;
  let probedAt = Number.NEGATIVE_INFINITY;
  let probe: Promise<StorageState> = Promise.resolve('failed');
  return {
    live: () => loopDelay() < stallLimit,
    async ready() {
      const now = work.clock();
      if (Math.abs(now - probedAt) >= freshFor) {
        probedAt = now;
        probe = probeStorage(work, tell, elapsed);
      }
      const storage = await probe;
      const status = stopping ? 'stopping' : storage === 'writable' ? 'ready' : 'not-ready';
      const model = work.models.problems().length === 0 ? 'ok' : 'broken';
      return { status, storage, model, modelVersion: work.models.current().model.file.version };
    },
    stop() {
      stopping = true;
    },
  };
}

/** `slow` also where the write has come about, but kept the event loop from telling so in time. */
async function probeStorage(work: Workplace, tell: TellStorageTrouble, elapsed: () => number): Promise<StorageState> {
  const begun = elapsed();
  let timer: NodeJS.Timeout | undefined;
  const slow = new Promise<StorageState>((resolve) => {
    timer = setTimeout(resolve, writeLimit, 'slow');
  });
  try {
    const written = work.store.heartbeat(work.clock()).then((): StorageState => 'writable');
    const state = await Promise.race([written, slow]);
    return elapsed() - begun > writeLimit ? 'slow' : state;
  } catch (error) {
    tell(error);
    if (error instanceof StorageReadOnly) return 'read-only';
    return error instanceof StorageFull ? 'full' : 'failed';
  } finally {
    clearTimeout(timer);
  }
}
