import { parentPort, workerData } from 'node:worker_threads';
import BetterSqlite from 'better-sqlite3';
import { applySettings } from './settings.ts';

interface Query {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** One query, or several; the rows of each come back for several. */
export type SnapshotQuestion = Query | readonly Query[];

export type SnapshotAnswer =
  | { readonly rows: readonly unknown[] }
  /** `code` is SQLite's, null where the error is of another sort. */
  | { readonly message: string; readonly code: string | null };

/** The thread of a snapshot: opens the file for reading, begins, and answers one question after another until it is ended. */
function serve(file: string): void {
  const connection = new BetterSqlite(file, { fileMustExist: true, readonly: true });
  applySettings(connection, 'read-only');
  connection.exec('begin');
  const all = ({ sql, parameters }: Query): unknown[] => connection.prepare(sql).all(...parameters);
  parentPort?.on('message', (question: SnapshotQuestion) => {
    parentPort?.postMessage(answer(() => ('sql' in question ? all(question) : question.map(all))));
  });
}

function answer(rows: () => readonly unknown[]): SnapshotAnswer {
  try {
    return { rows: rows() };
  } catch (error) {
    const code = error instanceof BetterSqlite.SqliteError ? error.code : null;
    return { message: error instanceof Error ? error.message : String(error), code };
  }
}

serve(workerData);
