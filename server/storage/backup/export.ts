import { schemaVersion } from '../migrations/apply.ts';
import type { Engine } from '../query.ts';
import type { BackupPart } from '../store.ts';
import { type BackedUpRow, tablePage } from './table-page.ts';
import { backedUpTables } from './tables.ts';

const rowsAtOnce = 1000;

/** Gives everything that has to survive, on one state of the database, to `take`, which may keep it waiting. */
export function exportOn(
  engine: Engine,
  take: (schema: number, parts: AsyncIterable<BackupPart>) => Promise<void>,
): Promise<void> {
  return engine.snapshot(async (read) => {
    const schema = await read(schemaVersion);
    await take(schema, parts());

    async function* parts(): AsyncIterable<BackupPart> {
      for (const table of backedUpTables) {
        let after: BackedUpRow | undefined;
        for (;;) {
          const page = await read((db) => tablePage(db, table, after, rowsAtOnce));
          after = page.at(-1);
          if (after === undefined) break;
          const columns = Object.keys(after);
          yield { table: table.name, columns, rows: page.map((row) => columns.map((column) => row[column] ?? null)) };
          if (page.length < rowsAtOnce) break;
        }
      }
    }
  });
}
