import type { FrozenText } from '../storage/store.ts';
import type { Workplace } from './workplace.ts';

/** Milliseconds for which a publication is served without asking the database again. */
const freshFor = 2000;

/** The newest publication of each wave, kept in memory for two seconds: another process may publish the next one. */
export interface BenchmarkShelf {
  /** Null where nothing is published, or no such wave exists. The same object as long as nothing new is published. */
  newest(wave: string): Promise<FrozenText | null>;
}

export function benchmarkShelf(work: Pick<Workplace, 'store' | 'clock'>): BenchmarkShelf {
  const shelf = new Map<string, { readonly frozen: FrozenText; checkedAt: number }>();
  return {
    async newest(wave) {
      const now = work.clock();
      const kept = shelf.get(wave);
      if (kept && Math.abs(now - kept.checkedAt) < freshFor) return kept.frozen;
      const stored = await work.store.benchmark(wave);
      if (stored === null) return null;
      const frozen = kept?.frozen.number === stored.number ? kept.frozen : stored;
      shelf.set(wave, { frozen, checkedAt: now });
      return frozen;
    },
  };
}
