import { sql } from 'kysely';
import { BackupUnfit, DatabaseNotEmpty, OtherKey } from '../errors.ts';
import { schemaVersion } from '../migrations/apply.ts';
import { allRows, type Database, type Engine, firstRow, type Transaction, type Work } from '../query.ts';
import type { Seal } from '../seal.ts';
import type { BackupPart } from '../store.ts';
import { keyFits } from '../verify/key-fits.ts';
import { backedUpTables } from './tables.ts';

/** Bound values in one statement; a number that every engine takes. */
const valuesPerStatement = 4000;

/**
 * Puts the parts of a backup into a database that holds nothing yet, all of them or none.
 *
 * @throws DatabaseNotEmpty, BackupUnfit where a part names what there is not, OtherKey where its seals are not of this key
 */
export function importOn(engine: Engine, seal: Seal, parts: AsyncIterable<BackupPart>): Promise<void> {
  return engine.load(pieces(seal, parts));
}

async function* pieces(seal: Seal, parts: AsyncIterable<BackupPart>): AsyncIterable<Work<void>> {
  yield refuseUnlessEmpty;
  for await (const part of parts) yield (db) => insertPart(db, part);
  yield (db) => refuseOtherKey(db, seal);
}

function* refuseUnlessEmpty(db: Database): Transaction<void> {
  const schema = yield* schemaVersion(db);
  for (const { name, since = 1 } of backedUpTables) {
    if (since > schema) continue;
    const found = yield* firstRow({
      compile: () => sql`select 1 as found from ${sql.table(name)} limit 1`.compile(db),
    });
    if (found !== undefined) throw new DatabaseNotEmpty(name);
  }
}

/** Before there were seals a backup belonged to no key. */
function* refuseOtherKey(db: Database, seal: Seal): Transaction<void> {
  const sealedSince = backedUpTables.find(({ name }) => name === 'event')?.since ?? 0;
  if ((yield* schemaVersion(db)) < sealedSince) return;
  if (!(yield* keyFits(db, seal))) throw new OtherKey();
}

function* insertPart(db: Database, { table, columns, rows }: BackupPart): Transaction<void> {
  const known = backedUpTables.some(({ name }) => name === table);
  if (!known) throw new BackupUnfit(`it has a table ${JSON.stringify(table)}, which this program does not know`);
  const size = Math.max(1, Math.floor(valuesPerStatement / columns.length));
  for (let start = 0; start < rows.length; start += size) {
    const values = rows.slice(start, start + size).map((row) => sql`(${sql.join(row.map((value) => sql.val(value)))})`);
    const insert = sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      values ${sql.join(values)}`;
    yield* allRows({ compile: () => insert.compile(db) });
  }
}
