import type { Waiting } from '../waiting.ts';

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
