/** Slows down those who try wrong access codes. */
export interface AttemptThrottle {
  /** Seconds this client has to wait before its next wrong code is looked at, 0 for none. */
  wait(client: string, now: number): number;
  /** An attempt of this client has failed. */
  failed(client: string, now: number): void;
}

export interface ThrottleLimits {
  /** Failures a client has free; a whole town hall may sit behind one address. */
  readonly freeFailures: number;
  /** Longest wait, in seconds; each failure beyond the free ones doubles the wait from 1 second on. */
  readonly longestWait: number;
  /** Milliseconds without a failure after which a client starts afresh. */
  readonly memory: number;
  /** Failures of all clients together that are free in `memory`; beyond them no client has free failures. */
  readonly budget: number;
  /** Clients remembered at most; the one that failed longest ago is forgotten first. */
  readonly clients: number;
}

export const defaultThrottleLimits: ThrottleLimits = {
  freeFailures: 20,
  longestWait: 60,
  memory: 15 * 60 * 1000,
  budget: 2000,
  clients: 10_000,
};

interface Failures {
  readonly count: number;
  readonly last: number;
}

/**
 * Counts failures in memory, so for one process. Nobody is ever locked out: waits end, and a client that has not failed
 * lately always has an attempt, also while the budget is used up.
 *
 * @param alarm called once each time the budget runs out
 */
export function inMemoryThrottle(
  limits: ThrottleLimits = defaultThrottleLimits,
  alarm: () => void = () => undefined,
): AttemptThrottle {
  const clients = new Map<string, Failures>();
  let spent = 0;
  let spentAt = 0;

  return {
    wait(client, now) {
      const failures = remembered(client, now);
      if (!failures) return 0;
      const free = left(now) < limits.budget ? limits.freeFailures : 0;
      const beyond = failures.count - free;
      if (beyond <= 0) return 0;
      const seconds = Math.min(limits.longestWait, 2 ** Math.min(beyond - 1, 30));
      const waited = (now - failures.last) / 1000;
      return Math.max(0, Math.min(seconds, Math.ceil(seconds - waited)));
    },
    failed(client, now) {
      const count = (remembered(client, now)?.count ?? 0) + 1;
      clients.delete(client);
      clients.set(client, { count, last: now });
      const [oldest] = clients.keys();
      if (clients.size > limits.clients && oldest !== undefined) clients.delete(oldest);
      const before = left(now);
      spent = before + 1;
      spentAt = now;
      if (before < limits.budget && spent >= limits.budget) alarm();
    },
  };

  function remembered(client: string, now: number): Failures | undefined {
    const failures = clients.get(client);
    return failures && now - failures.last < limits.memory ? failures : undefined;
  }

  /** Failures still held against the budget, which recovers evenly over `memory`. */
  function left(now: number): number {
    const recovered = ((now - spentAt) / limits.memory) * limits.budget;
    return Math.max(0, spent - Math.max(0, recovered));
  }
}
