import BetterSqlite from 'better-sqlite3';
import type { Connection, OpenedFile } from './connection.ts';
import { engineError } from './engine-error.ts';
import { checkContent, checkIdentity, markIdentity } from './identity.ts';
import { locate } from './location.ts';
import { openCopy } from './open-copy.ts';
import { applySettings, openingTimeout } from './settings.ts';

const notWritable = 'the file or its folder was not writable when the program started. Mend that and start it again';

/**
 * Opens a database for writing, or for reading where its file or folder takes no writes.
 *
 * @throws UnusablePath, NotADatabase, SettingRefused, StorageFull, StorageReadOnly where another process blocks it
 */
export function openFile(path: string): OpenedFile {
  const file = locate(path);
  try {
    return (
      attempt(() => openWritable(file)) ??
      attempt(() => openReadOnly(file)) ??
      openCopy(file, notWritable, (connection) => prepare(connection, file, 'read-only'))
    );
  } catch (error) {
    throw engineError(error, file);
  }
}

/** Undefined where the way of opening fails because something is not writable. */
function attempt(open: () => OpenedFile): OpenedFile | undefined {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof BetterSqlite.SqliteError)) throw error;
    if (/^SQLITE_(READONLY|CANTOPEN)/.test(error.code)) return undefined;
    throw error;
  }
}

function openWritable(file: string): OpenedFile {
  const connection = new BetterSqlite(file, { fileMustExist: true, timeout: openingTimeout });
  return guarded(connection, () => {
    checkIdentity(connection, file);
    markIdentity(connection);
    prepare(connection, file, 'writable');
    return { connection, file, readOnly: null, reachable: true, close: () => connection.close() };
  });
}

/** Works in a folder that is writable, or where another process has the database open. */
function openReadOnly(file: string): OpenedFile {
  const connection = new BetterSqlite(file, { fileMustExist: true, readonly: true, timeout: openingTimeout });
  return guarded(connection, () => {
    prepare(connection, file, 'read-only');
    return { connection, file, readOnly: notWritable, reachable: true, close: () => connection.close() };
  });
}

function prepare(connection: Connection, file: string, mode: 'writable' | 'read-only'): void {
  checkIdentity(connection, file);
  applySettings(connection, mode);
  checkContent(connection, file);
}

function guarded(connection: Connection, open: () => OpenedFile): OpenedFile {
  try {
    return open();
  } catch (error) {
    connection.close();
    throw error;
  }
}
