import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../../server/storage/sqlite/open-sqlite-store.ts';
import { aroundStatements } from '../preload/around-statements.ts';

/**
 * Opens the database named by the first argument as the program does. Before the statement whose number the second one says, counted
 * from 0, the process kills itself; with -1 it lives, and writes each statement as one line of JSON.
 */
const [file = '', number = ''] = process.argv.slice(2);
const last = Number(number);
let count = 0;

aroundStatements((sql) => {
  if (count === last) process.kill(process.pid, 'SIGKILL');
  if (last === -1) writeSync(1, `${JSON.stringify(sql)}\n`);
  count += 1;
  return true;
});
const store = await openSqliteStore(file);
await store.close();
