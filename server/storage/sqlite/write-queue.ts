import { longestWait, patiently, type Waiting } from './waiting.ts';

/** Writes one after another, in the order in which they came. */
export interface WriteQueue {
  add<Result>(run: () => Result): Promise<Result>;
  /** Settles when everything added before has been written or refused. */
  finished(): Promise<void>;
}

/**
 * Each write waits for those before it and for other processes, `longestWait` in all. One that has waited so long behind
 * another that gave up is refused with it: an attempt would only hold up those after it.
 */
export function writeQueue(inTheWay: (error: unknown) => boolean, waiting: Waiting): WriteQueue {
  let last: Promise<void> = Promise.resolve();
  let obstacle: { readonly error: unknown } | null = null;

  const inTurn = async <Result>(run: () => Result, until: number): Promise<Result> => {
    if (obstacle !== null && waiting.elapsed() >= until) throw obstacle.error;
    obstacle = null;
    try {
      return await patiently(run, inTheWay, until, waiting);
    } catch (error) {
      if (inTheWay(error)) obstacle = { error };
      throw error;
    }
  };
  return {
    add(run) {
      const until = waiting.elapsed() + longestWait;
      const written = last.then(() => inTurn(run, until));
      last = written.then(
        () => undefined,
        () => undefined,
      );
      return written;
    },
    finished: () => last,
  };
}
