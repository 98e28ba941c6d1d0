/** Thrown where a search would take longer than anybody waits. */
export class TooMuchWork extends Error {
  constructor() {
    super('The search takes too long.');
    this.name = 'TooMuchWork';
  }
}

/** What a search has done so far. The same search does the same wherever it runs, so that server and browser give up alike. */
export interface Work {
  /**
   * @param pairs of choices that are put together next
   * @throws TooMuchWork where that is more than is allowed in all
   */
  spend(pairs: number): void;
}

export function workUpTo(most: number): Work {
  let left = most;
  return {
    spend(pairs) {
      left -= pairs;
      if (left < 0) throw new TooMuchWork();
    },
  };
}
