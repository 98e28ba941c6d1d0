import type { FrozenText } from '../storage/store.ts';

/** Milliseconds for which a publication is served without asking the database again. */
const freshFor = 2000;

/** The newest publication of each wave, kept in memory for two seconds: another process may publish the next one. */
export interface FrozenShelf {
  /** Null where nothing is published, or no such wave exists. The same object as long as nothing new is published. */
  newest(wave: string): Promise<FrozenText | null>;
}

/** @param read the newest publication of a wave as it is stored */
export function frozenShelf(read: (wave: string) => Promise<FrozenText | null>, clock: () => number): FrozenShelf {
  const shelf = new Map<string, { readonly frozen: FrozenText; checkedAt: number }>();
  return {
    async newest(wave) {
      const now = clock();
      const kept = shelf.get(wave);
      if (kept && Math.abs(now - kept.checkedAt) < freshFor) return kept.frozen;
      const stored = await read(wave);
      if (stored === null) return null;
      const frozen = kept?.frozen.number === stored.number ? kept.frozen : stored;
      shelf.set(wave, { frozen, checkedAt: now });
      return frozen;
    },
  };
}
