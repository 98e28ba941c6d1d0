import type { Scope, Store, WaveRecord } from '../storage/store.ts';
import type { Workplace } from './workplace.ts';

/**
 * The waves of its municipality that a session may know of, oldest first: its own one, and where it is entered by codes every earlier
 * one as well, because the coordinator sent the code to the town hall. Where anybody may begin, those earlier ones whose own access
 * code was shown (`linkEarlier`), and what these know in turn: whoever has the code could enter there.
 */
export async function knownWaves({ store }: Pick<Workplace, 'store'>, scope: Scope): Promise<readonly string[]> {
  const waves = await store.waves();
  const own = waves.find(({ id }) => id === scope.wave);
  if (!own) throw new Error(`Wave ${scope.wave} is gone from the database.`);
  const known = await knownEarlier(store, waves, own, scope.municipality);
  return [...earlierWaves(waves, own).filter(({ id }) => known.has(id)), own].map(({ id }) => id);
}

async function knownEarlier(
  store: Store,
  waves: readonly WaveRecord[],
  own: WaveRecord,
  municipality: string,
): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  // Newest first: what a wave brings along is older, so that each is looked at once.
  for (const wave of [own, ...earlierWaves(waves, own).toReversed()]) {
    if (wave !== own && !known.has(wave.id)) continue;
    const shown = wave.entry === 'code' ? null : new Set(await store.linkedWaves({ municipality, wave: wave.id }));
    for (const { id } of earlierWaves(waves, wave)) if (shown === null || shown.has(id)) known.add(id);
  }
  return known;
}

/** The waves that were opened before another one, oldest first. */
export function earlierWaves(waves: readonly WaveRecord[], own: WaveRecord): readonly WaveRecord[] {
  const opened = (wave: WaveRecord) => wave.openedAt ?? Number.POSITIVE_INFINITY;
  return waves
    .filter((wave) => wave.id !== own.id && wave.openedAt !== null && opened(wave) < opened(own))
    .toSorted((one, other) => opened(one) - opened(other));
}
