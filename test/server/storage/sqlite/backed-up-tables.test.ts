import BetterSqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { backedUpTables, transientTables } from '../../../../server/storage/backup/tables.ts';
import { databaseFolders } from '../database-folder.ts';

const folders = databaseFolders();

it('every table is backed up by its key, after those it refers to, or need not be', () => {
  const file = folders.file();
  folders.open(file);
  const database = new BetterSqlite(file, { readonly: true });
  const column = <Value>(sql: string, ...values: string[]) =>
    database
      .prepare(sql)
      .pluck()
      .all(...values) as Value[];
  const tables = column<string>(`select name from sqlite_schema where type = 'table' order by name`);
  expect([...backedUpTables.map(({ name }) => name), ...transientTables].sort()).toEqual(tables);
  const seen = new Set<string>();
  for (const { name, key } of backedUpTables) {
    expect([name, ...column(`select name from pragma_table_info(?) where pk > 0 order by pk`, name)]).toEqual([
      name,
      ...key,
    ]);
    const later = column<string>('select "table" from pragma_foreign_key_list(?)', name).filter((to) => !seen.has(to));
    expect([name, later]).toEqual([name, []]);
    seen.add(name);
  }
  database.close();
});
