import BetterSqlite from 'better-sqlite3';

/**
 * Gives the program other settings of SQLite than it asks for, and the answers it expects. Of the environment: `FAULTS_SYNCHRONOUS`
 * is the mode that really holds; `FAULTS_AUTOCHECKPOINT` is the number of pages after which the log is taken into the database.
 */
const synchronous = process.env['FAULTS_SYNCHRONOUS'];
const pages = process.env['FAULTS_AUTOCHECKPOINT'];

const { prototype } = BetterSqlite;
const pragma = prototype.pragma;

prototype.pragma = function (this: BetterSqlite.Database, source, options) {
  const run = (text: string) => pragma.call(this, text, options);
  const [, name = '', asked] = /^\s*(\w+)\s*(?:=\s*(\S+)\s*)?$/.exec(source) ?? [];
  if (name === 'synchronous' && asked === undefined && synchronous !== undefined)
    return options?.simple === true ? 2 : [2];
  if (name === 'wal_autocheckpoint' && asked !== undefined && pages !== undefined) return [];
  const result = run(name === 'synchronous' && synchronous !== undefined ? `synchronous = ${synchronous}` : source);
  if (name === 'synchronous' && pages !== undefined) run(`wal_autocheckpoint = ${pages}`);
  return result;
};
