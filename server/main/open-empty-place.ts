import type { Configuration } from '../configuration.ts';
import { StartRefused } from '../start-refused.ts';
import { SchemaTooNew } from '../storage/errors.ts';
import { keyedSeal } from '../storage/seal.ts';
import type { Store } from '../storage/store.ts';
import { deriveKeys } from '../work/keys.ts';
import { refusingToStart } from './open-workplace.ts';
import { readSecretKey } from './secret-key.ts';

/**
 * Opens the configured database at an earlier schema, for a backup of that schema; the next opening takes it on to the newest.
 *
 * @throws StartRefused, also where the key file is missing: a backup is worth nothing without its own
 */
export async function openEmptyPlace(
  { database, secretKeyFile }: Pick<Configuration, 'database' | 'secretKeyFile'>,
  schema: number,
  warn: (sentence: string) => void,
): Promise<Store> {
  const master = await readSecretKey(secretKeyFile, () => missing(secretKeyFile), false);
  const seal = keyedSeal(deriveKeys(master).seal);
  return refusingToStart(async () => {
    try {
      if (database.kind === 'sqlite') {
        const { openSqliteStore } = await import('../storage/sqlite/open-sqlite-store.ts');
        return openSqliteStore(database.file, { schema, seal });
      }
      const { openPostgresStore } = await import('../storage/postgres/open-postgres-store.ts');
      return await openPostgresStore(database.url, { ownerUrl: database.ownerUrl, warn, schema, seal });
    } catch (error) {
      if (!(error instanceof SchemaTooNew)) throw error;
      const sentence =
        `The place has been opened by a newer program than the one that wrote the backup (schema ${schema}). ` +
        'Name one that nobody has opened yet in DATABASE_URL.';
      throw new StartRefused([sentence], { cause: error });
    }
  });
}

function missing(file: string): never {
  throw new StartRefused([
    `There is no key file ${file}. Put the one that belongs to the backup there first, or set SECRET_KEY_FILE to where it is: ` +
      'without it no access code and no seal of the backup is worth anything.',
  ]);
}
