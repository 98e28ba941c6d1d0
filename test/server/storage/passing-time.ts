import type { Waiting } from '../../../server/storage/waiting.ts';

export interface PassingTime extends Waiting {
  /** Milliseconds of each pause so far. */
  readonly pauses: number[];
  /** What happens in the pause of this number, from 1; the pause lasts until it is done. */
  readonly during: Map<number, () => unknown>;
}

/** Time that passes in pauses alone, and in no time. */
export function passingTime(): PassingTime {
  const pauses: number[] = [];
  const during: PassingTime['during'] = new Map();
  return {
    pauses,
    during,
    elapsed: () => pauses.reduce((sum, pause) => sum + pause, 0),
    random: () => 0.5,
    async sleep(milliseconds) {
      pauses.push(milliseconds);
      await during.get(pauses.length)?.();
    },
  };
}
