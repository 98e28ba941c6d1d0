import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import type { Connection, OpenedFile } from './connection.ts';
import { checkContent } from './identity.ts';

/** Where the copy of a file lies that was made before it left a schema version. */
function copyPath(file: string, version: number): string {
  return `${file}.schema-${version}`;
}

/**
 * Copies the database beside itself before a migration, and reads the copy through: what it holds is what the original holds, table by
 * table. A copy of the same version that is there already is replaced once the new one is in order.
 */
export function copyBefore({ connection, file }: OpenedFile, version: number): void {
  const target = copyPath(file, version);
  const part = `${target}.part`;
  rmSync(part, { force: true });
  try {
    closeSync(openSync(part, 'wx', 0o600));
    connection.prepare('vacuum into ?').run(part);
    checkCopy(connection, part);
    sync(part);
    renameSync(part, target);
    if (process.platform !== 'win32') sync(dirname(target));
  } catch (error) {
    if (existsSync(part)) rmSync(part);
    throw error;
  }
}

/** Removes a copy that an older one makes needless. */
export function removeCopy(file: string, version: number): void {
  rmSync(copyPath(file, version), { force: true });
}

function checkCopy(original: Connection, path: string): void {
  const copy = new BetterSqlite(path, { readonly: true });
  try {
    checkContent(copy, path);
    const [wanted, found] = [original, copy].map(rowsByTable);
    if (JSON.stringify(wanted) !== JSON.stringify(found)) {
      throw new Error(`The copy ${path} does not hold what the database holds.`);
    }
  } finally {
    copy.close();
  }
}

function rowsByTable(connection: Connection): readonly (readonly [string, unknown])[] {
  const tables = connection.prepare(`select name from sqlite_schema where type = 'table' order by name`).pluck().all();
  return tables.map((table) => [
    String(table),
    connection
      .prepare(`select count(*) from "${String(table)}"`)
      .pluck()
      .get(),
  ]);
}

function sync(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
