import { SchemaTooOld } from '../errors.ts';
import { applyNext, refuseNewer, schemaVersion } from '../migrations/apply.ts';
import type { Migration } from '../migrations/migration.ts';
import type { Seal } from '../seal.ts';
import { sqliteColumns } from './column-types.ts';
import type { OpenedFile } from './connection.ts';
import { copyBefore, removeCopy } from './copy-before.ts';
import type { SqliteEngine } from './engine.ts';
import { isEmpty } from './identity.ts';

export interface MigrationOptions {
  readonly migrations: readonly Migration[];
  readonly seal: Seal;
  /** Milliseconds since 1970. */
  clock(): number;
}

/**
 * Brings the schema up to date, one transaction a migration. A file that has been in use is copied before each, and the copy read
 * through; the one from before the first of them stays beside it. A database that takes no writes must be up to date already.
 *
 * @throws SchemaTooNew, SchemaTooOld, StorageFull where there is no room for the copy
 */
export function migrate(engine: SqliteEngine, opened: OpenedFile, options: MigrationOptions): void {
  const { migrations, seal, clock } = options;
  const begun = isEmpty(opened.connection) ? 0 : engine.readNow(schemaVersion);
  refuseNewer(begun, migrations.length);
  if (engine.readOnly !== null) {
    if (begun < migrations.length) throw new SchemaTooOld(begun, migrations.length, engine.readOnly);
    return;
  }
  const copied: number[] = [];
  for (let version = begun; ; version = engine.readNow(schemaVersion)) {
    if (begun > 0 && version < migrations.length) {
      copyBefore(opened, version);
      copied.push(version);
    }
    const done = engine.writeNow((db) => applyNext(db, { migrations, seal, types: sqliteColumns, at: clock() }));
    if (done === null) break;
  }
  for (const version of copied.slice(1)) removeCopy(opened.file, version);
}
