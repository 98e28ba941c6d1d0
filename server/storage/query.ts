import type { CompiledQuery, Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** Kysely as the typed compiler of one engine's SQL; it never runs anything itself. */
export type Database = Kysely<Schema>;

/** The rows of one query; empty where it returns none. */
export type Rows = readonly unknown[];

/**
 * One transaction written down as steps: it yields a query, is resumed with the rows, and returns its result. It does
 * nothing beside that, so that an engine may run it again from the start. It never catches what a query throws.
 */
export type Transaction<Result> = Generator<CompiledQuery, Result, Rows>;

/**
 * What an adapter provides. Counts, times and revisions arrive as numbers, text is compared by code point.
 */
export interface Engine {
  /** Runs on one consistent state of the database. */
  read<Result>(work: (db: Database) => Transaction<Result>): Promise<Result>;
  /**
   * Runs as if writers came one after another, all or nothing, and settles after the commit. An engine that finds two of
   * them in each other's way calls `work` again.
   */
  write<Result>(work: (db: Database) => Transaction<Result>): Promise<Result>;
  close(): Promise<void>;
}

export interface Compilable<Row> {
  compile(): CompiledQuery<Row>;
}

/** Yields one query and gives its rows. */
export function* allRows<Row>(query: Compilable<Row>): Transaction<readonly Row[]> {
  return (yield query.compile()) as readonly Row[];
}

/** Yields one query and gives its first row. */
export function* firstRow<Row>(query: Compilable<Row>): Transaction<Row | undefined> {
  const rows = yield* allRows(query);
  return rows[0];
}
