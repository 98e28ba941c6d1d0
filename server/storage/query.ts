import type { CompiledQuery, Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** Kysely as the typed compiler of one engine's SQL; it never runs anything itself. */
export type Database = Kysely<Schema>;

/** The rows of one query, empty where it returns none; of a step with several queries, the rows of each. */
export type Rows = readonly unknown[];

/** One query, or several that run in this order and do not wait for one another's rows: a network carries them in one go. */
export type Step = CompiledQuery | readonly CompiledQuery[];

/**
 * One transaction written down as steps: it yields a step, is resumed with the rows, and returns its result. It does nothing
 * beside that, so that an engine may run it again from the start. It never catches what a query throws.
 */
export type Transaction<Result> = Generator<Step, Result, Rows>;

export type Work<Result> = (db: Database) => Transaction<Result>;

/** Reads on one state of the database that does not change meanwhile. */
export type SnapshotRead = <Found>(work: Work<Found>) => Promise<Found>;

/**
 * What an adapter provides. Counts, times and revisions arrive as numbers, text is compared by code point.
 *
 * Writers may meet: what a transaction reads in order to decide, it reads `forUpdate` or `forShare`, or it relies on a unique
 * key. An engine whose writers come one after another leaves those locks out.
 */
export interface Engine {
  /** Runs on one consistent state of the database. */
  read<Result>(work: Work<Result>): Promise<Result>;
  /**
   * Runs all or nothing, each statement on what is committed by then, and settles after the commit. `work` runs again from
   * the start where two writers were in each other's way, also at a unique key.
   */
  write<Result>(work: Work<Result>): Promise<Result>;
  /** Runs any number of reads on one state of the database, for what takes long: others read and write meanwhile. */
  snapshot<Result>(use: (read: SnapshotRead) => Promise<Result>): Promise<Result>;
  /** Runs many pieces in one transaction, all or nothing, while nobody else uses this store. */
  load(pieces: AsyncIterable<Work<void>>): Promise<void>;
  /** What the engine itself finds wrong with its files, a sentence each; empty where nothing is, or where it cannot tell. */
  inspect(): Promise<readonly string[]>;
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

/** Yields queries that run in this order, and gives the rows of each. */
export function* rowsOfEach<Found extends readonly unknown[]>(
  ...queries: { readonly [Index in keyof Found]: Compilable<Found[Index]> }
): Transaction<{ readonly [Index in keyof Found]: readonly Found[Index][] }> {
  const compiled = queries.map((query: Compilable<unknown>) => query.compile());
  return (yield compiled) as unknown as { readonly [Index in keyof Found]: readonly Found[Index][] };
}
