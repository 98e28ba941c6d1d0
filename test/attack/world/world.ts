import type { MunicipalityRecord } from '../../../server/storage/store.ts';
import { inventedFrame } from './frame.ts';
import { inventedScores, type Scores } from './invented-scores.ts';
import { type Roster, rosterOf } from './roster.ts';
import { day, publicationTimes, schedule, type WorldEvent, weeks } from './schedule.ts';

/** An invented state, what happens in it in 26 weeks, and the truth behind it, which no attacker reads. */
export interface World {
  readonly seed: string;
  readonly frame: readonly MunicipalityRecord[];
  readonly opening: number;
  readonly events: readonly WorldEvent[];
  readonly publications: readonly number[];
  /** After the last publication. */
  readonly study: number;
  readonly roster: Roster;
  readonly metrics: readonly string[];
  scores(unknown: string): Scores;
}

export interface WorldOptions {
  readonly publications: number;
  /** 0 to 1. */
  readonly response: number;
  /** Category ids of the model. */
  readonly categories: readonly string[];
}

/** 1 October 2026, 08:00 UTC. */
const opening = Date.UTC(2026, 9, 1, 8);

export function inventedWorld(seed: string, { publications, response, categories }: WorldOptions): World {
  const frame = inventedFrame(seed);
  const events = schedule(seed, frame, { opening, response });
  const times = publicationTimes(opening, publications);
  const [first = Number.POSITIVE_INFINITY] = times;
  const late = new Set(events.flatMap((event) => (event.kind === 'submit' && event.at > first ? [event.unknown] : [])));
  const scoresOf = new Map<string, Scores>();
  return {
    seed,
    frame,
    opening,
    events,
    publications: times,
    study: opening + (weeks * 7 + 14) * day,
    roster: rosterOf(events),
    metrics: ['overall', ...categories],
    scores(unknown) {
      const known = scoresOf.get(unknown) ?? inventedScores(seed, unknown, { categories, isLate: late.has(unknown) });
      scoresOf.set(unknown, known);
      return known;
    },
  };
}
