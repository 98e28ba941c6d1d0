import type { Insertable } from 'kysely';
import { allRows, type Compilable, type Transaction } from '../query.ts';
import type { Schema } from '../schema.ts';

/** Bound values in one statement: SQLite takes 32,766 of them, PostgreSQL 65,535. */
const valuesPerStatement = 4000;

/** Inserts any number of rows, as many in one statement as fit. */
export function* insertRows<Table extends keyof Schema>(
  rows: readonly Insertable<Schema[Table]>[],
  statement: (rows: readonly Insertable<Schema[Table]>[]) => Compilable<unknown>,
): Transaction<void> {
  const first = rows[0];
  if (first === undefined) return;
  const size = Math.floor(valuesPerStatement / Object.keys(first).length);
  for (let start = 0; start < rows.length; start += size) {
    yield* allRows(statement(rows.slice(start, start + size)));
  }
}
