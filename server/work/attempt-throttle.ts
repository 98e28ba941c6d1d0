/** How those who try wrong access codes are slowed down. Nobody is ever locked out: waits end. */
export interface AttemptLimits {
  /** Failures a client has free; a whole town hall may sit behind one address. */
  readonly freeFailures: number;
  /** Longest wait, in seconds; each failure beyond the free ones doubles the wait from 1 second on. */
  readonly longestWait: number;
  /** Milliseconds without a failure after which a client starts afresh. */
  readonly memory: number;
  /** Failures of all clients together that are free in `memory`; beyond them no client has free failures. */
  readonly budget: number;
}

export const attemptLimits: AttemptLimits = {
  freeFailures: 20,
  longestWait: 60,
  memory: 15 * 60 * 1000,
  budget: 2000,
};

/** Failures of one client, or of all together, and when the last one was. */
export interface Failures {
  readonly count: number;
  readonly last: number;
}

/** Seconds this client has to wait before its next wrong code is looked at, 0 for none. `spent` are the failures of all. */
export function attemptWait(
  limits: AttemptLimits,
  failures: Failures | null,
  spent: Failures | null,
  now: number,
): number {
  if (failures === null || forgotten(limits, failures, now)) return 0;
  const free = held(limits, spent, now) < limits.budget ? limits.freeFailures : 0;
  const beyond = failures.count - free;
  if (beyond <= 0) return 0;
  const seconds = Math.min(limits.longestWait, 2 ** Math.min(beyond - 1, 30));
  const waited = (now - failures.last) / 1000;
  return Math.max(0, Math.min(seconds, Math.ceil(seconds - waited)));
}

/** One more failure of a client. */
export function failedAgain(limits: AttemptLimits, failures: Failures | null, now: number): Failures {
  const before = failures === null || forgotten(limits, failures, now) ? 0 : failures.count;
  return { count: before + 1, last: now };
}

/** One more failure held against the budget; `usedUp` with the one that uses it up. */
export function spentAgain(
  limits: AttemptLimits,
  spent: Failures | null,
  now: number,
): { readonly spent: Failures; readonly usedUp: boolean } {
  const before = held(limits, spent, now);
  const count = before + 1;
  return { spent: { count, last: now }, usedUp: before < limits.budget && count >= limits.budget };
}

/** When nothing of what was spent is held any longer, in milliseconds since 1970. */
export function recoveredAt(limits: AttemptLimits, { count, last }: Failures): number {
  return Math.ceil(last + (count / limits.budget) * limits.memory);
}

/** Failures still held against the budget, which recovers evenly over `memory`. */
function held(limits: AttemptLimits, spent: Failures | null, now: number): number {
  if (spent === null) return 0;
  const recovered = ((now - spent.last) / limits.memory) * limits.budget;
  return Math.max(0, spent.count - Math.max(0, recovered));
}

function forgotten(limits: AttemptLimits, failures: Failures, now: number): boolean {
  return now - failures.last >= limits.memory;
}
