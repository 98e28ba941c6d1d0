import BetterSqlite from 'better-sqlite3';
import {
  BackupUnfit,
  NotADatabase,
  ReferenceMissing,
  StorageClosed,
  StorageFailed,
  StorageFull,
  StorageReadOnly,
} from '../errors.ts';

const restore =
  'Stop the program, keep a copy of the file together with the ones named -wal and -shm beside it, and restore the newest backup.';

/** Whether another process, or another statement, was in the way. */
export function isBusy(error: unknown): boolean {
  return error instanceof BetterSqlite.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code);
}

/** Gives what SQLite reports its name; anything that is no report of SQLite passes unchanged. */
export function engineError(error: unknown, file: string): unknown {
  if (error instanceof TypeError && error.message === 'The database connection is not open') {
    return new StorageClosed({ cause: error });
  }
  if (!(error instanceof BetterSqlite.SqliteError)) return error;
  const { code } = error;
  const cause = { cause: error };
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return new ReferenceMissing(cause);
  if (code === 'SQLITE_IOERR_SHMSIZE') return new StorageFull(file, cause);
  switch (code.split('_')[1]) {
    case 'READONLY':
      return new StorageReadOnly(`${file} cannot be written. Check its permissions and those of its folder.`, cause);
    case 'BUSY':
    case 'LOCKED':
      return new StorageReadOnly(`another process has been writing to ${file} for too long.`, cause);
    case 'FULL':
      return new StorageFull(file, cause);
    case 'NOTADB':
      return new NotADatabase(
        file,
        'is not a database of this program',
        'Check the path in DATABASE_URL, or move the file away; a new one is created at the next start.',
        cause,
      );
    case 'CORRUPT':
      return damaged(file, error.message, cause);
    default:
      return new StorageFailed(file, code, cause);
  }
}

export function damaged(file: string, finding: string, options?: ErrorOptions): NotADatabase {
  return new NotADatabase(file, `is damaged (${finding})`, restore, options);
}

/** What SQLite says of rows that its tables do not take, such as those of a backup; undefined where it is something else. */
export function unfitPart(error: unknown): BackupUnfit | undefined {
  if (!(error instanceof BetterSqlite.SqliteError)) return undefined;
  if (!/^SQLITE_(ERROR|CONSTRAINT|MISMATCH)/.test(error.code)) return undefined;
  return new BackupUnfit(`its rows do not fit the tables (${error.message})`, { cause: error });
}
