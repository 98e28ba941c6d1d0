import { CompiledQuery } from 'kysely';
import { SchemaTooNew } from '../errors.ts';
import { allRows, type Database, firstRow, type Transaction } from '../query.ts';
import type { Seal } from '../seal.ts';
import type { ColumnTypes, Migration } from './migration.ts';

export interface Applying {
  readonly migrations: readonly Migration[];
  readonly types: ColumnTypes;
  readonly seal: Seal;
  /** Milliseconds since 1970: dates the migration. */
  readonly at: number;
}

/**
 * Applies the one migration that is due, and records it, in one transaction; to be repeated until it gives null. Whoever is
 * stopped in between goes on where it stopped; of two processes that start together the second finds nothing left to do.
 *
 * @throws SchemaTooNew where the database has a higher number than the last of `migrations`.
 */
export function* applyNext(db: Database, { migrations, types, seal, at }: Applying): Transaction<Migration | null> {
  yield CompiledQuery.raw(`create table if not exists schema_version (
    number ${types.integer} not null primary key,
    name ${types.text} not null,
    applied_at ${types.integer} not null
  )${types.table}`);
  const found = yield* schemaVersion(db);
  refuseNewer(found, migrations.length);
  const due = migrations[found];
  if (due === undefined) return null;
  for (const statement of due.statements(types)) yield CompiledQuery.raw(statement);
  if (due.transfer !== undefined) yield* due.transfer(db, seal);
  yield* allRows(db.insertInto('schema_version').values({ number: due.number, name: due.name, applied_at: at }));
  return due;
}

/** Number of the newest migration the database has had. */
export function* schemaVersion(db: Database): Transaction<number> {
  const row = yield* firstRow(db.selectFrom('schema_version').select((select) => select.fn.max('number').as('number')));
  return row?.number ?? 0;
}

/** @throws SchemaTooNew */
export function refuseNewer(found: number, known: number): void {
  if (found > known) throw new SchemaTooNew(found, known);
}
