import { longestWait, type Waiting } from '../waiting.ts';
import { patiently } from './patiently.ts';

/** One write of a group. */
export interface GroupedWrite {
  /** Runs its statements; may run again after its group was undone. @throws what its statements throw */
  run(): void;
  /** The group with it is committed. */
  settle(): void;
  refuse(error: unknown): void;
  /** When it has waited long enough, by `waiting.elapsed`. */
  readonly until: number;
}

/** One transaction around many writes. */
export interface GroupTransaction {
  /** @throws where another process is in the way, or nothing can be written */
  begin(): void;
  /**
   * Runs the writes, commits, and settles or refuses each; the transaction has begun, and has ended when it returns. Gives back those
   * that have to be tried one by one, because they could not be committed together.
   */
  finish(writes: readonly GroupedWrite[]): readonly GroupedWrite[];
}

export interface GroupLimits {
  /** Writes in one transaction at most. */
  readonly most: number;
  /** Longest that the first write of a group waits for others, in milliseconds. */
  readonly gathering: number;
}

export const defaultLimits: GroupLimits = { most: 256, gathering: 2 };

/** Writes in the order in which they came, those that come together in one transaction. */
export interface WriteGroups {
  add<Result>(run: () => Result): Promise<Result>;
  /** Settles when everything added before has been written or refused. */
  finished(): Promise<void>;
}

/**
 * Gathers writes as long as more of them come within a turn of the event loop, so that one alone does not wait, and one sync of the disk
 * serves all that came. A group waits for other processes until its first write has waited `longestWait`; then all that
 * have waited as long are refused.
 */
export function writeGroups(
  transaction: GroupTransaction,
  inTheWay: (error: unknown) => boolean,
  waiting: Waiting,
  limits: GroupLimits = defaultLimits,
): WriteGroups {
  const queue: GroupedWrite[] = [];
  let working: Promise<void> | null = null;
  /** So many at the head of the queue are tried one by one. */
  let alone = 0;

  async function work(): Promise<void> {
    while (queue.length > 0) {
      if (alone === 0) await gather();
      try {
        await patiently(transaction.begin, inTheWay, queue[0]?.until ?? 0, waiting);
      } catch (error) {
        refuseWaiting(error);
        continue;
      }
      const group = queue.splice(0, alone > 0 ? 1 : limits.most);
      alone = Math.max(0, alone - 1);
      finish(group);
    }
    working = null;
  }

  function finish(group: readonly GroupedWrite[]): void {
    try {
      const again = transaction.finish(group);
      queue.unshift(...again);
      alone += again.length;
    } catch (error) {
      for (const write of group) write.refuse(error);
    }
  }

  async function gather(): Promise<void> {
    const begun = waiting.elapsed();
    let seen = 0;
    while (queue.length > seen && queue.length < limits.most && waiting.elapsed() - begun <= limits.gathering) {
      seen = queue.length;
      await turn();
    }
  }

  /** Nobody is told of an obstacle who has not waited for it, unless it is one that waiting does not remove. */
  function refuseWaiting(error: unknown): void {
    const passing = inTheWay(error);
    const now = waiting.elapsed();
    const kept = passing ? queue.filter(({ until }, index) => index > 0 && until > now) : [];
    const refused = queue.filter((write) => !kept.includes(write));
    queue.splice(0, queue.length, ...kept);
    alone = 0;
    for (const write of refused) write.refuse(error);
  }

  return {
    add(run) {
      return new Promise((resolve, reject) => {
        queue.push(grouped(run, resolve, reject, waiting.elapsed() + longestWait));
        working ??= work();
      });
    },
    finished: async () => {
      while (working !== null) await working;
    },
  };
}

function grouped<Result>(
  run: () => Result,
  resolve: (result: Result) => void,
  refuse: (error: unknown) => void,
  until: number,
): GroupedWrite {
  let settle = (): void => undefined;
  return {
    run() {
      const result = run();
      settle = () => resolve(result);
    },
    settle: () => settle(),
    refuse,
    until,
  };
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
