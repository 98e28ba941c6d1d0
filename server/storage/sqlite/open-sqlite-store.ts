import { migrations } from '../migrations/list.ts';
import type { Store } from '../store.ts';
import { storeOn } from '../store-on-engine.ts';
import { sqliteEngine } from './engine.ts';
import { engineError } from './engine-error.ts';
import { migrate } from './migrate.ts';
import { openFile } from './open-file.ts';
import { waitBriefly } from './settings.ts';
import type { Waiting } from './waiting.ts';

export interface SqliteOptions {
  /** Milliseconds since 1970; default the system's. Dates the migrations. */
  readonly clock?: () => number;
  /** Default: the system's time. */
  readonly waiting?: Waiting;
}

/**
 * Opens the database at `path`, creates it with its folder where it is missing, and brings its schema up to date. Where the
 * file or its folder is not writable the store reads, and each write throws `StorageReadOnly`. The caller has checked the
 * version of Node before loading this module.
 *
 * @throws UnusablePath, NotADatabase, SchemaTooNew, SchemaTooOld, SettingRefused, StorageFull, StorageReadOnly, StorageFailed
 */
export function openSqliteStore(path: string, options: SqliteOptions = {}): Store {
  const opened = openFile(path);
  try {
    const engine = sqliteEngine(opened, options.waiting);
    migrate(engine, opened.connection, migrations, options.clock ?? Date.now);
    waitBriefly(opened.connection);
    return storeOn(engine);
  } catch (error) {
    opened.close();
    throw engineError(error, opened.file);
  }
}
