import type { Scope, WaveRecord } from '../storage/store.ts';
import { waveIn } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

/**
 * The waves of its municipality that a session may know of, oldest first: its own one, and where it is entered by codes every earlier
 * one as well, because the coordinator sent the code to the town hall. Where anybody may begin, those earlier ones whose own access
 * code was shown (`linkEarlier`), and what these know in turn: whoever has the code could enter there.
 */
export async function knownWaves(work: Pick<Workplace, 'store'>, scope: Scope): Promise<readonly WaveRecord[]> {
  const waves = await work.store.waves();
  return [...(await knownEarlierWaves(work, scope, waves)), waveIn(waves, scope.wave)];
}

/** Those of them that are earlier than its own one; without any, nobody is asked. @param waves all that there are */
export async function knownEarlierWaves(
  { store }: Pick<Workplace, 'store'>,
  scope: Scope,
  waves: readonly WaveRecord[],
): Promise<readonly WaveRecord[]> {
  const own = waveIn(waves, scope.wave);
  const earlier = earlierWaves(waves, own);
  if (earlier.length === 0) return [];
  const known = new Set<string>();
  // Newest first: what a wave brings along is older, so that each is looked at once.
  for (const wave of [own, ...earlier.toReversed()]) {
    if (wave !== own && !known.has(wave.id)) continue;
    const shown = wave.entry === 'code' ? null : new Set(await store.linkedWaves({ ...scope, wave: wave.id }));
    for (const { id } of earlierWaves(waves, wave)) if (shown === null || shown.has(id)) known.add(id);
  }
  return earlier.filter(({ id }) => known.has(id));
}

/** The waves that were opened before another one, oldest first. */
export function earlierWaves(waves: readonly WaveRecord[], own: WaveRecord): readonly WaveRecord[] {
  const opened = (wave: WaveRecord) => wave.openedAt ?? Number.POSITIVE_INFINITY;
  return waves
    .filter((wave) => wave.id !== own.id && wave.openedAt !== null && opened(wave) < opened(own))
    .toSorted((one, other) => opened(one) - opened(other));
}

export function idsOf(waves: readonly WaveRecord[]): readonly string[] {
  return waves.map(({ id }) => id);
}
