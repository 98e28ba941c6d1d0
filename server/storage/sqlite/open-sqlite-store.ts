import { migrationsUpTo } from '../migrations/list.ts';
import { plainSeal, type Seal } from '../seal.ts';
import type { Store } from '../store.ts';
import { storeOn } from '../store-on-engine.ts';
import { type EngineOptions, sqliteEngine } from './engine.ts';
import { engineError } from './engine-error.ts';
import { migrate } from './migrate.ts';
import { openFile } from './open-file.ts';
import { waitBriefly } from './settings.ts';

export interface SqliteOptions extends EngineOptions {
  /** Milliseconds since 1970; default the system's. Dates the migrations. */
  readonly clock?: () => number;
  /** Default: one without a key, which shows damage and no forgery. */
  readonly seal?: Seal;
  /** Goes no further than this schema version, for a backup of it. Default: the newest. */
  readonly schema?: number;
}

/**
 * Opens the database at `path`, creates it with its folder where it is missing, and brings its schema up to date. Where the
 * file or its folder is not writable the store reads, and each write throws `StorageReadOnly`. The caller has checked the
 * version of Node before loading this module.
 *
 * @throws UnusablePath, NotADatabase, SchemaTooNew, SchemaTooOld, SettingRefused, StorageFull, StorageReadOnly, StorageFailed
 */
export function openSqliteStore(path: string, options: SqliteOptions = {}): Store {
  const { clock = Date.now, seal = plainSeal, schema } = options;
  const opened = openFile(path);
  try {
    const engine = sqliteEngine(opened, options);
    migrate(engine, opened, { migrations: migrationsUpTo(schema), seal, clock });
    waitBriefly(opened.connection);
    return storeOn(engine, seal);
  } catch (error) {
    opened.close();
    throw engineError(error, opened.file);
  }
}
