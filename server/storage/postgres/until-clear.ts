import { longestWait, type Waiting } from '../waiting.ts';
import { type Obstacle, obstacle } from './failure.ts';

/** Most attempts where a writer is in the way: one that always is would be a mistake of ours. */
export const mostAttempts = 20;

/** The pause after each attempt is drawn from 0 to this many milliseconds, doubled each time up to `longestPause`. */
const firstPause = 10;
const longestPause = 500;

export interface Patience {
  readonly obstacleOf: (error: unknown) => Obstacle;
  /** Milliseconds. */
  readonly longest: number;
}

/**
 * Runs what other writers or a lost connection may be in the way of, until the way is clear.
 *
 * @throws what the last attempt threw; at once where it is no such obstacle
 */
export async function untilClear<Result>(
  attempt: () => Promise<Result>,
  waiting: Waiting,
  { obstacleOf, longest }: Patience = { obstacleOf: obstacle, longest: longestWait },
): Promise<Result> {
  const until = waiting.elapsed() + longest;
  for (let attempts = 1; ; attempts++) {
    try {
      return await attempt();
    } catch (error) {
      const found = obstacleOf(error);
      const last = found === 'writer' && attempts >= mostAttempts;
      if (found === null || last || waiting.elapsed() >= until) throw error;
      await waiting.sleep(waiting.random() * Math.min(longestPause, firstPause * 2 ** (attempts - 1)));
    }
  }
}
