import {
  type AttemptLimits,
  attemptWait,
  type Failures,
  failedAgain,
  recoveredAt,
  spentAgain,
} from './attempt-throttle.ts';
import { stateOf, stepOf } from './remembered-client.ts';
import type { Workplace } from './workplace.ts';

/** All clients together; no network is called like that. */
const everybody = 'all';

export interface AttemptThrottle {
  readonly limits: AttemptLimits;
  /** Called once each time the budget of all clients runs out. */
  alarm(): void;
}

/** Counts a wrong code of a client, unless it has to wait: seconds to wait, 0 where the code was counted. */
export async function countWrongCode(
  work: Pick<Workplace, 'store' | 'keys' | 'clock'>,
  { limits, alarm }: AttemptThrottle,
  client: string,
): Promise<number> {
  const now = work.clock();
  const spent = await stateOf<Failures>(work, 'attempts-of-all', everybody, now);
  const wait = await stepOf<Failures, number>(work, 'attempt', client, now, (before) => {
    const seconds = attemptWait(limits, before, spent, now);
    const state = seconds > 0 ? undefined : failedAgain(limits, before, now);
    return { state, expiresAt: now + limits.memory, result: seconds };
  });
  if (wait > 0) return wait;
  const usedUp = await stepOf<Failures, boolean>(work, 'attempts-of-all', everybody, now, (before) => {
    const next = spentAgain(limits, before, now);
    return { state: next.spent, expiresAt: recoveredAt(limits, next.spent), result: next.usedUp };
  });
  if (usedUp) alarm();
  return 0;
}
