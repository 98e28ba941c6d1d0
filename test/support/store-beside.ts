import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyedSeal } from '../../server/storage/seal.ts';
import { openSqliteStore } from '../../server/storage/sqlite/open-sqlite-store.ts';
import type { Store } from '../../server/storage/store.ts';
import { deriveKeys } from '../../server/work/keys.ts';

/** Opens the database `test.db` of a folder as a second process would, with the key `secret.key` that lies beside it. */
export function storeBeside(folder: string): Store {
  const master = Buffer.from(readFileSync(join(folder, 'secret.key'), 'utf8').trim(), 'base64');
  return openSqliteStore(join(folder, 'test.db'), { seal: keyedSeal(deriveKeys(master).seal) });
}
