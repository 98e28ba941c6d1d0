/** Slows down those who begin one municipality after another where entry is open. */
export interface BeginThrottle {
  /**
   * Lets a client begin, or tells it to wait. What is let in counts from now on, so that many at once do not slip through; one that
   * is repeated counts once and never waits.
   *
   * @param begin names the begin, the same each time it is repeated
   */
  enter(client: string, begin: string, now: number): BeginEntry;
}

export interface BeginEntry {
  /** Seconds to wait; 0 where the client may begin. */
  readonly wait: number;
  /** What was let in came to nothing and does not count; of one that is repeated the first stays counted. */
  cancel(): void;
}

export interface BeginLimits {
  /** Begins a client has free in `window`; a county may begin for its municipalities from one address. */
  readonly freeBegins: number;
  /** Milliseconds for which a begin counts. */
  readonly window: number;
  /** Seconds after the last begin that the first one beyond the free ones waits; each further one doubles them. */
  readonly firstWait: number;
  /** Longest wait, in seconds. */
  readonly longestWait: number;
  /** Clients remembered at most; the one that began longest ago is forgotten first. */
  readonly clients: number;
}

const defaultBeginLimits: BeginLimits = {
  freeBegins: 10,
  window: 60 * 60 * 1000,
  firstWait: 30,
  longestWait: 600,
  clients: 10_000,
};

interface Begun {
  readonly begin: string;
  readonly at: number;
}

/** Counts begins in memory, so for one process. Nobody is ever locked out: waits end. */
export function inMemoryBeginThrottle(limits: BeginLimits = defaultBeginLimits): BeginThrottle {
  const clients = new Map<string, readonly Begun[]>();

  return {
    enter(client, begin, now) {
      const counted = (clients.get(client) ?? []).filter(({ at }) => now - at < limits.window);
      const repeated = counted.some((each) => each.begin === begin);
      const wait = repeated ? 0 : left(counted, now);
      if (repeated || wait > 0) return { wait, cancel: () => undefined };
      remember(client, [...counted, { begin, at: now }]);
      return { wait, cancel: () => forget(client, begin) };
    },
  };

  function left(counted: readonly Begun[], now: number): number {
    const last = counted.at(-1);
    const beyond = counted.length - limits.freeBegins;
    if (last === undefined || beyond < 0) return 0;
    const seconds = Math.min(limits.longestWait, limits.firstWait * 2 ** Math.min(beyond, 30));
    const waited = (now - last.at) / 1000;
    return Math.max(0, Math.min(seconds, Math.ceil(seconds - waited)));
  }

  function forget(client: string, begin: string): void {
    const counted = clients.get(client)?.filter((each) => each.begin !== begin);
    if (counted) clients.set(client, counted);
  }

  function remember(client: string, counted: readonly Begun[]): void {
    clients.delete(client);
    clients.set(client, counted);
    const [oldest] = clients.keys();
    if (clients.size > limits.clients && oldest !== undefined) clients.delete(oldest);
  }
}
