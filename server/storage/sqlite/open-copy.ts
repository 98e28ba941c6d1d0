import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { UnusablePath } from '../errors.ts';
import type { Connection, OpenedFile } from './connection.ts';

/**
 * Opens a private copy for reading. In a folder that is not writable SQLite cannot open a database in WAL mode at all, not
 * even to read it. Nobody writes to such a file, so that the copy stays true; it leaves the disk as early as it can.
 */
export function openCopy(file: string, reason: string, prepare: (connection: Connection) => void): OpenedFile {
  const folder = privateFolder(file);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  let connection: Connection | undefined;
  try {
    const opened = new BetterSqlite(copyInto(folder, file), { fileMustExist: true });
    connection = opened;
    prepare(opened);
    removeIfPossible(remove);
    const close = () => {
      opened.close();
      remove();
    };
    return { connection: opened, file, readOnly: reason, reachable: false, close };
  } catch (error) {
    connection?.close();
    remove();
    throw error;
  }
}

function privateFolder(file: string): string {
  try {
    return mkdtempSync(join(tmpdir(), 'reifegrad-copy-'));
  } catch (error) {
    throw noCopy(file, error);
  }
}

function copyInto(folder: string, file: string): string {
  const copy = join(folder, basename(file));
  try {
    for (const part of ['', '-wal']) {
      if (!existsSync(file + part)) continue;
      copyFileSync(file + part, copy + part);
      chmodSync(copy + part, 0o600);
    }
    return copy;
  } catch (error) {
    throw noCopy(file, error);
  }
}

function noCopy(file: string, cause: unknown): UnusablePath {
  return new UnusablePath(
    file,
    `its folder is not writable, and a copy to read from could not be made in ${tmpdir()}`,
    'Let this program write to the folder of the database.',
    { cause },
  );
}

/** Some systems keep an open file from being removed; there it goes when the store is closed. */
function removeIfPossible(remove: () => void): void {
  try {
    remove();
  } catch {
    return;
  }
}
