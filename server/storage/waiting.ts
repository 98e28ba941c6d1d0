import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';

/** How one waits for what is in the way; replaced in tests. */
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

/** Longest wait for another writer, in milliseconds from the call on. */
export const longestWait = 5000;
