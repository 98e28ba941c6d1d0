import type BetterSqlite from 'better-sqlite3';

export type Connection = BetterSqlite.Database;

/** An open database file whose identity has been checked. */
export interface OpenedFile {
  readonly connection: Connection;
  /** Absolute. */
  readonly file: string;
  /** Why nothing can be written, null where everything can. */
  readonly readOnly: string | null;
  close(): void;
}
