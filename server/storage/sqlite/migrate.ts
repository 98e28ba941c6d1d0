import { SchemaTooOld } from '../errors.ts';
import { applyNext, refuseNewer, schemaVersion } from '../migrations/apply.ts';
import type { Migration } from '../migrations/migration.ts';
import { sqliteColumns } from './column-types.ts';
import type { Connection } from './connection.ts';
import type { SqliteEngine } from './engine.ts';
import { isEmpty } from './identity.ts';

/**
 * Brings the schema up to date, one transaction a migration. A database that takes no writes must be up to date already.
 *
 * @throws SchemaTooNew, SchemaTooOld
 */
export function migrate(
  engine: SqliteEngine,
  connection: Connection,
  migrations: readonly Migration[],
  clock: () => number,
): void {
  if (engine.readOnly === null) {
    while (engine.writeNow((db) => applyNext(db, migrations, sqliteColumns, clock())) !== null);
    return;
  }
  const found = isEmpty(connection) ? 0 : engine.readNow(schemaVersion);
  refuseNewer(found, migrations.length);
  if (found < migrations.length) throw new SchemaTooOld(found, migrations.length, engine.readOnly);
}
