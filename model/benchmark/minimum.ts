/** Fewest municipalities behind any figure, whatever is configured. */
export const leastGroupSize = 5;

export interface Minimum {
  /** At least 5. */
  readonly holds: number;
  /**
   * Why it holds: it is `configured`, or 5 is enforced because what is configured is `unset`, `unreadable` (no whole number) or
   * `too-small`.
   */
  readonly because: 'configured' | 'unset' | 'unreadable' | 'too-small';
}

/** The smallest group size that holds. A nonsensical one never switches the protection off. */
export function minimumOf(configured: unknown): Minimum {
  if (configured === undefined || configured === null) return { holds: leastGroupSize, because: 'unset' };
  if (typeof configured !== 'number' || !Number.isSafeInteger(configured)) {
    return { holds: leastGroupSize, because: 'unreadable' };
  }
  if (configured < leastGroupSize) return { holds: leastGroupSize, because: 'too-small' };
  return { holds: configured, because: 'configured' };
}
