import type { Store } from '../../../server/storage/store.ts';
import { verify } from '../../../server/work/verify.ts';

/** What the program itself finds wrong with its records, each as a sentence. */
export async function verified(store: Store): Promise<string[]> {
  const { findings } = await verify({ store, clock: Date.now });
  return findings.map(({ table, row, reason }) => `${table} ${row}: ${reason}`);
}
