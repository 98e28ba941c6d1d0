/** How those who begin one municipality after another are slowed down where entry is open. Nobody is ever locked out. */
export interface BeginLimits {
  /** Begins a client has free in `window`; a county may begin for its municipalities from one address. */
  readonly freeBegins: number;
  /** Milliseconds for which a begin counts. */
  readonly window: number;
  /** Seconds after the last begin that the first one beyond the free ones waits; each further one doubles them. */
  readonly firstWait: number;
  /** Longest wait, in seconds. */
  readonly longestWait: number;
}

export const beginLimits: BeginLimits = {
  freeBegins: 10,
  window: 60 * 60 * 1000,
  firstWait: 30,
  longestWait: 600,
};

interface Begun {
  readonly begin: string;
  readonly at: number;
}

/** What a client has begun of late, oldest first. */
export type Begins = readonly Begun[];

export interface BeginEntry {
  /** Seconds to wait; 0 where the client may begin. */
  readonly wait: number;
  /** With the begin that is let in; null where nothing changes, because it waits or is repeated. */
  readonly begins: Begins | null;
}

/**
 * Lets a client begin, or tells it to wait. What is let in counts from now on, so that many at once do not slip through; one that
 * is repeated counts once and never waits.
 *
 * @param begin names the begin, the same each time it is repeated
 */
export function enterBegin(limits: BeginLimits, begins: Begins | null, begin: string, now: number): BeginEntry {
  const counted = (begins ?? []).filter(({ at }) => now - at < limits.window);
  if (counted.some((each) => each.begin === begin)) return { wait: 0, begins: null };
  const wait = left(limits, counted, now);
  return { wait, begins: wait > 0 ? null : [...counted, { begin, at: now }] };
}

/** What was let in came to nothing and does not count; null where nothing is left. */
export function cancelBegin(begins: Begins | null, begin: string): Begins | null {
  const others = (begins ?? []).filter((each) => each.begin !== begin);
  return others.length > 0 ? others : null;
}

/** When none of these counts any longer, in milliseconds since 1970. */
export function beginsEnd(limits: BeginLimits, begins: Begins): number {
  return Math.max(...begins.map(({ at }) => at)) + limits.window;
}

function left(limits: BeginLimits, counted: Begins, now: number): number {
  const last = counted.at(-1);
  const beyond = counted.length - limits.freeBegins;
  if (last === undefined || beyond < 0) return 0;
  const seconds = Math.min(limits.longestWait, limits.firstWait * 2 ** Math.min(beyond, 30));
  const waited = (now - last.at) / 1000;
  return Math.max(0, Math.min(seconds, Math.ceil(seconds - waited)));
}
