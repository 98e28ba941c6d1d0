import BetterSqlite from 'better-sqlite3';

/** The tables that hold what municipalities have said. */
const tables = [
  'assessment',
  'operation',
  'answer',
  'answer_event',
  'submission',
  'withdrawal',
  'reopening',
  'restoration',
  'public_result',
];

/**
 * All rows of the answer data as one text, as the tables have them and as their indexes do; two files with the same text say the same,
 * whichever way they are asked.
 *
 * @throws Error where they cannot be read
 */
export function answerData(file: string): string {
  const connection = new BetterSqlite(file, { fileMustExist: true, readonly: true });
  const names = (sql: string, of: string) => connection.prepare<[string], string>(sql).pluck().all(of);
  const rows = (sql: string) =>
    connection
      .prepare(sql)
      .raw()
      .all()
      .map((row) => JSON.stringify(row))
      .sort();
  const asIndexed = (table: string) => (index: string) => {
    const columns = names('select name from pragma_index_info(?) order by seqno', index).join(', ');
    const [definition = ''] = names(`select sql from sqlite_schema where type = 'index' and name = ?`, index);
    const part = / where .*$/i.exec(definition)?.[0] ?? '';
    return rows(`select ${columns} from ${table} indexed by ${index}${part} order by ${columns}`);
  };
  try {
    const dump = tables.map((table) => [
      rows(`select * from ${table} not indexed`),
      ...names('select name from pragma_index_list(?) order by name', table).map(asIndexed(table)),
    ]);
    return JSON.stringify(dump);
  } finally {
    connection.close();
  }
}
