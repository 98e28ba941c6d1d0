import BetterSqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { databaseFolders } from '../database-folder.ts';

const folders = databaseFolders();

/** Looked up by a digest alone, which says whose assessment it opens; and the register and plans, which belong to no wave. */
const apart = ['access_code', 'session', 'municipality_version', 'plan'];

it('municipality and wave lead every unique key of what belongs to an assessment, so that it can be spread over machines', () => {
  const file = folders.file();
  folders.open(file);
  const database = new BetterSqlite(file, { readonly: true });
  const names = (sql: string, ...values: string[]) =>
    database
      .prepare(sql)
      .pluck()
      .all(...values) as string[];
  const tables = names(`select name from sqlite_schema where type = 'table' order by name`).filter(
    (table) => names('select name from pragma_table_info(?)', table).includes('municipality') && !apart.includes(table),
  );
  expect(tables).toEqual([
    ...[
      'answer',
      'answer_event',
      'assessment',
      'earlier_wave',
      'operation',
      'plan_entry',
      'plan_event',
      'plan_operation',
      'public_result',
      'reopening',
      'restoration',
      'submission',
      'tally_delta',
    ],
    'withdrawal',
  ]);
  for (const table of tables) {
    const keys = names('select name from pragma_index_list(?) where "unique" = 1', table);
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) {
      const columns = names('select name from pragma_index_info(?) order by seqno', key);
      expect([table, ...columns.slice(0, 2)]).toEqual([table, 'municipality', 'wave']);
    }
  }
  database.close();
});
