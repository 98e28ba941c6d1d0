const base = 1000;
const cap = 60_000;

/**
 * Milliseconds to wait after the given number of failed attempts (from 1): exponential with full jitter, at most a minute, and
 * never less than the seconds that the server asks for.
 */
export function backOff(attempts: number, random: number, retryAfter: number | undefined): number {
  const ceiling = Math.min(cap, base * 2 ** Math.min(attempts, 16));
  return Math.max(Math.floor(random * ceiling), (retryAfter ?? 0) * 1000);
}
