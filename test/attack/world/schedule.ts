import { randomFrom } from '../../../model/review/random.ts';
import type { MunicipalityRecord } from '../../../server/storage/store.ts';

export const day = 86_400_000;
export const weeks = 26;

/** What happens to one municipality's participation. `unknown` is its id and the number of its submission: `99101001#2`. */
export type WorldEvent =
  | { readonly kind: 'submit'; readonly at: number; readonly municipality: string; readonly unknown: string }
  | { readonly kind: 'withdraw'; readonly at: number; readonly municipality: string }
  | { readonly kind: 'declare'; readonly at: number; readonly municipality: string };

export interface ScheduleOptions {
  readonly opening: number;
  /** 0 to 1. */
  readonly response: number;
}

/**
 * 26 weeks of arrivals, corrections (one in eight, a submission with a new number), withdrawals (one in fifty) and declarations
 * that a result is public (one in twenty-five), in the order of time. Most arrive after the invitation and after three reminders.
 */
export function schedule(
  seed: string,
  frame: readonly MunicipalityRecord[],
  { opening, response }: ScheduleOptions,
): readonly WorldEvent[] {
  const end = weeks * 7 * day;
  const events = frame.flatMap(({ key: municipality }): WorldEvent[] => {
    const random = randomFrom(`${seed}/${municipality}/schedule`);
    if (random.uniform() >= response) return [];
    const wave = random.uniform() < 0.6 ? random.pick([0, 0, 42, 84, 140]) : -1;
    const arrival = wave < 0 ? random.uniform() * end : Math.min(end - 1, (wave + 18 * random.uniform() ** 2) * day);
    const later = (from: number) => from + random.uniform() * (end - from);
    const at = (time: number) => opening + Math.floor(time);
    const found: WorldEvent[] = [{ kind: 'submit', at: at(arrival), municipality, unknown: `${municipality}#1` }];
    let last = arrival;
    for (let number = 2; number <= 4 && random.uniform() < 0.125; number += 1) {
      last = later(last);
      found.push({ kind: 'submit', at: at(last), municipality, unknown: `${municipality}#${number}` });
    }
    if (random.uniform() < 0.04) found.push({ kind: 'declare', at: at(later(arrival)), municipality });
    if (random.uniform() < 0.02) found.push({ kind: 'withdraw', at: at(later(last)), municipality });
    return found;
  });
  return events.sort((one, other) => one.at - other.at);
}

/** Equally spaced, the last one at the end of the 26 weeks. */
export function publicationTimes(opening: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => opening + Math.round(((index + 1) * weeks * 7 * day) / count));
}
