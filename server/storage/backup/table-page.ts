import { sql } from 'kysely';
import { allRows, type Database, type Transaction } from '../query.ts';
import type { BackedUpTable } from './tables.ts';

export type BackedUpRow = Readonly<Record<string, string | number | null>>;

/** The next rows of a table after one, in the order of its key. */
export function* tablePage(
  db: Database,
  { name, key }: BackedUpTable,
  after: BackedUpRow | undefined,
  limit: number,
): Transaction<readonly BackedUpRow[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  const beyond =
    after === undefined ? sql`` : sql`where (${columns}) > (${sql.join(key.map((column) => sql.val(after[column])))})`;
  const page = sql<BackedUpRow>`select * from ${sql.table(name)} ${beyond} order by ${columns} limit ${limit}`;
  return yield* allRows({ compile: () => page.compile(db) });
}
