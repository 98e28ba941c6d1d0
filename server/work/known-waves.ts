import type { Scope, WaveRecord } from '../storage/store.ts';
import type { Workplace } from './workplace.ts';

/**
 * The waves of its municipality that a session may know of, oldest first: its own one, and where it is entered by codes every earlier
 * one as well, because the coordinator sent the code to the town hall. Where anybody may begin, only those earlier ones whose own
 * access code was shown (`linkEarlier`).
 */
export async function knownWaves({ store }: Pick<Workplace, 'store'>, scope: Scope): Promise<readonly string[]> {
  const waves = await store.waves();
  const own = waves.find(({ id }) => id === scope.wave);
  if (!own) throw new Error(`Wave ${scope.wave} is gone from the database.`);
  const earlier = earlierWaves(waves, own);
  const linked = own.entry === 'open' ? new Set(await store.linkedWaves(scope)) : null;
  return [...earlier.filter(({ id }) => linked?.has(id) ?? true), own].map(({ id }) => id);
}

/** The waves that were opened before another one, oldest first. */
export function earlierWaves(waves: readonly WaveRecord[], own: WaveRecord): readonly WaveRecord[] {
  const opened = (wave: WaveRecord) => wave.openedAt ?? Number.POSITIVE_INFINITY;
  return waves
    .filter((wave) => wave.id !== own.id && wave.openedAt !== null && opened(wave) < opened(own))
    .toSorted((one, other) => opened(one) - opened(other));
}
