import type { FrozenText, WaveRecord } from '../storage/store.ts';

/** Milliseconds for which a publication is served without asking the database again. */
const freshFor = 2000;

/** Whoever asks for waves that do not exist fills no memory. */
const mostWaves = 1000;

/** The newest publication of each wave, or that there is none, kept in memory for two seconds: another process may publish the next one. */
export interface FrozenShelf {
  /** Null where nothing is published, or no such wave exists. The same object as long as nothing new is published. */
  newest(wave: string): Promise<FrozenText | null>;
}

/** The newest publication of any of these waves, with its wave; null where nothing is published. */
export async function newestOfAll(
  shelf: FrozenShelf,
  waves: readonly WaveRecord[],
): Promise<{ readonly wave: string; readonly frozen: FrozenText } | null> {
  let newest: { readonly wave: string; readonly frozen: FrozenText } | null = null;
  for (const { id } of waves) {
    const frozen = await shelf.newest(id);
    if (frozen && (newest === null || frozen.publishedAt > newest.frozen.publishedAt)) newest = { wave: id, frozen };
  }
  return newest;
}

/** @param read the newest publication of a wave as it is stored */
export function frozenShelf(read: (wave: string) => Promise<FrozenText | null>, clock: () => number): FrozenShelf {
  const shelf = new Map<string, { readonly frozen: FrozenText | null; readonly checkedAt: number }>();
  return {
    async newest(wave) {
      const now = clock();
      const kept = shelf.get(wave);
      if (kept && Math.abs(now - kept.checkedAt) < freshFor) return kept.frozen;
      const stored = await read(wave);
      // Another reader may have been told of a newer one meanwhile.
      const known = shelf.get(wave)?.frozen ?? null;
      const frozen = known !== null && known.number >= (stored?.number ?? 0) ? known : stored;
      if (shelf.size >= mostWaves) shelf.clear();
      shelf.set(wave, { frozen, checkedAt: now });
      return frozen;
    },
  };
}
