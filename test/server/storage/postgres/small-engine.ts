import { CompiledQuery } from 'kysely';
import type { Pool } from 'pg';
import { onTestFinished } from 'vitest';
import { postgresEngine } from '../../../../server/storage/postgres/engine.ts';
import { openPool } from '../../../../server/storage/postgres/pool.ts';
import type { Engine, Transaction } from '../../../../server/storage/query.ts';
import { type PostgresDatabase, postgresDatabases } from '../../../support/postgres-database.ts';
import { type PassingTime, passingTime } from '../passing-time.ts';

export interface SmallEngine {
  readonly database: PostgresDatabase;
  readonly engine: Engine;
  readonly pool: Pool;
  readonly time: PassingTime;
  /** What is committed, in order. */
  entries(): Promise<readonly string[]>;
}

/** An engine on one table `entry (id text primary key)`, which is empty. */
export function smallEngines() {
  const databases = postgresDatabases();
  /** @param way turns the address into the one by which the engine reaches the server */
  return async (way = async (url: string) => url): Promise<SmallEngine> => {
    const database = await databases.database();
    await database.sql('create table entry (id text primary key)');
    const pool = openPool(await way(database.url), 'the database', 5);
    const time = passingTime();
    const engine = postgresEngine({ writing: pool, reading: pool }, 'the database', time);
    onTestFinished(() => engine.close());
    const entries = async () => {
      const rows = (await database.sql('select id from entry order by id')) as readonly { readonly id: string }[];
      return rows.map(({ id }) => id);
    };
    return { database, engine, pool, time, entries };
  };
}

/** One query as it is written. */
export function* raw(sql: string, ...values: readonly unknown[]): Transaction<readonly Record<string, unknown>[]> {
  return (yield CompiledQuery.raw(sql, [...values])) as readonly Record<string, unknown>[];
}

export function* insert(id: string): Transaction<void> {
  yield* raw('insert into entry values ($1)', id);
}

/** What PostgreSQL reports with this code. */
export function* report(code: string): Transaction<void> {
  yield* raw(`do $$ begin raise exception 'as if' using errcode = '${code}'; end $$`);
}
