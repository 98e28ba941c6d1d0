import { inventedFrame } from '../world/frame.ts';
import { rosterOf } from '../world/roster.ts';
import { inventedWorld, type World } from '../world/world.ts';

/** A state of a few counties in which everybody has taken part on the first day: enough for whatever is not about size. */
export function smallWorld(seed: string, categories: readonly string[], counties = 3): World {
  const world = inventedWorld(seed, { publications: 1, response: 1, categories });
  const keys = [...new Set(world.frame.map(({ countyKey }) => countyKey))].sort().slice(0, counties);
  const frame = inventedFrame(seed).filter(({ countyKey, type }) => keys.includes(countyKey) && type !== 'county');
  const events = frame.map(({ key }, index) => ({
    ...{ kind: 'submit' as const, municipality: key, unknown: `${key}#1` },
    at: world.opening + index,
  }));
  return { ...world, frame, events, roster: rosterOf(events) };
}
