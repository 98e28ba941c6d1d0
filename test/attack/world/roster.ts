import type { WorldEvent } from './schedule.ts';

/** What everybody is taken to know: who took part, when, with which submission, and whose result is public. */
export interface Roster {
  /** Unknowns that count at a time, by municipality. */
  countingAt(time: number): ReadonlyMap<string, string>;
  /** When the score behind an unknown became public; infinite if never. */
  publicSince(unknown: string): number;
}

/** @param events in the order of time */
export function rosterOf(events: readonly WorldEvent[]): Roster {
  const since = new Map<string, number>();
  const newest = new Map<string, string>();
  for (const event of events) {
    const { municipality } = event;
    if (event.kind === 'submit') newest.set(municipality, event.unknown);
    const unknown = newest.get(municipality);
    if (event.kind === 'declare' && unknown !== undefined && !since.has(unknown)) since.set(unknown, event.at);
  }
  return {
    countingAt(time) {
      const now = new Map<string, string>();
      for (const event of events) {
        if (event.at > time) break;
        if (event.kind === 'submit') now.set(event.municipality, event.unknown);
        if (event.kind === 'withdraw') now.delete(event.municipality);
      }
      return now;
    },
    publicSince: (unknown) => since.get(unknown) ?? Number.POSITIVE_INFINITY,
  };
}
