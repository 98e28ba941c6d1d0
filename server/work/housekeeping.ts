import { closeDueWaves } from './close-due-waves.ts';
import type { Workplace } from './workplace.ts';

/** How long one process keeps the housework, in milliseconds; it asks again well before. */
const leaseTime = 60_000;

/** Portions of one piece in one round: while people write there is always a next one. */
const mostPortions = 200;

export interface Housework {
  /** Ids of the waves whose announced end had come. */
  readonly closed: readonly string[];
  /** Contributions folded into the tallies. */
  readonly folded: number;
  /** Operations and states of clients that were past their time. */
  readonly forgotten: number;
}

/**
 * One round of the work that nobody waits for; null where another process does it. Each piece stays right if two processes do it at
 * once, as they may when the clock of one is off.
 *
 * @param holder names this process
 */
export async function keepHouse(work: Workplace, holder: string): Promise<Housework | null> {
  const now = work.clock();
  if (!(await work.store.takeLease('housekeeping', holder, now, now + leaseTime))) return null;
  const closed = await closeDueWaves(work);
  const folded = await portions(() => work.store.foldTallies());
  const forgotten = await portions(() => work.store.forget(work.clock()));
  return { closed, folded, forgotten };
}

/** Repeats what does a portion at a time until nothing is left; others get their turn in between. */
async function portions(portion: () => Promise<number>): Promise<number> {
  let sum = 0;
  for (let round = 0; round < mostPortions; round += 1) {
    const count = await portion();
    if (count === 0) break;
    sum += count;
  }
  return sum;
}
