import type BetterSqlite from 'better-sqlite3';

export type Connection = BetterSqlite.Database;

/** An open database file whose identity has been checked. */
export interface OpenedFile {
  readonly connection: Connection;
  /** Absolute. */
  readonly file: string;
  /** Why nothing can be written, null where everything can. */
  readonly readOnly: string | null;
  /** Whether another connection can open the file; not so where it is a private copy that has left the disk. */
  readonly reachable: boolean;
  close(): void;
}
