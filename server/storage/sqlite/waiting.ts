import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';

/** How one waits for another process that is in the way; replaced in tests. */
export interface Waiting {
  /** Milliseconds that never go back. */
  elapsed(): number;
  sleep(milliseconds: number): Promise<void>;
  /** From 0 to below 1. */
  random(): number;
}

export const realWaiting: Waiting = {
  elapsed: () => performance.now(),
  sleep: (milliseconds) => setTimeout(milliseconds),
  random: () => Math.random(),
};

/** Longest wait for another process, in milliseconds from the call on. */
export const longestWait = 5000;

/** Pauses between two attempts last from this many milliseconds to twice as many. */
const shortestPause = 100;

/**
 * Runs what another process may be in the way of, again and again until `until` (by `waiting.elapsed`), with the event loop
 * free in between. At least once.
 *
 * @throws what `run` threw last; at once where `inTheWay` does not hold of it
 */
export async function patiently<Result>(
  run: () => Result,
  inTheWay: (error: unknown) => boolean,
  until: number,
  waiting: Waiting,
): Promise<Result> {
  for (;;) {
    try {
      return run();
    } catch (error) {
      const left = until - waiting.elapsed();
      if (!inTheWay(error) || left <= 0) throw error;
      await waiting.sleep(Math.min(left, shortestPause * (1 + waiting.random())));
    }
  }
}
