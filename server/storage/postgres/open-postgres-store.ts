import { CompiledQuery } from 'kysely';
import type { Pool } from 'pg';
import { DatabaseUnfit } from '../errors.ts';
import { migrationsUpTo } from '../migrations/list.ts';
import { plainSeal, type Seal } from '../seal.ts';
import type { Store } from '../store.ts';
import { storeOn } from '../store-on-engine.ts';
import { realWaiting, type Waiting } from '../waiting.ts';
import { readWithin } from './drive.ts';
import { postgresEngine } from './engine.ts';
import { engineError } from './engine-error.ts';
import { grant, migrate } from './migrate.ts';
import { onConnection } from './on-connection.ts';
import { type Place, placeOf } from './place.ts';
import { openPool } from './pool.ts';
import { reach } from './reach.ts';
import { statementNames } from './statement-names.ts';

/** Connections of a process for reading, besides those that write. */
const readingConnections = 4;

export interface PostgresOptions {
  /** Address with the role that owns the tables; default: the role that serves owns them. */
  readonly ownerUrl?: string | undefined;
  /** Milliseconds since 1970; default the system's. Dates the migrations. */
  readonly clock?: () => number;
  /** Default: one without a key, which shows damage and no forgery. */
  readonly seal?: Seal;
  /** Goes no further than this schema version, for a backup of it. Default: the newest. */
  readonly schema?: number;
  /** Takes a sentence for the operator. */
  readonly warn?: (sentence: string) => void;
  /** Default: the system's time. */
  readonly waiting?: Waiting;
  /** Most connections of this process; default 10. */
  readonly connections?: number;
}

/**
 * Opens the database at a `postgres://` address and brings its schema up to date. A server that does not answer is asked for 20
 * seconds; several processes may do so at once.
 *
 * @throws DatabaseUnfit, StorageUnavailable, SchemaTooNew, SchemaNotMigrated
 */
export async function openPostgresStore(url: string, options: PostgresOptions = {}): Promise<Store> {
  const { waiting = realWaiting, connections = 10, seal = plainSeal } = options;
  const place = placeOf(url);
  return withPool(url, 'DATABASE_URL', connections, options, async (pool) => {
    await prepare(pool, place, options);
    const reading = openPool(url, place.name, readingConnections);
    return storeOn(postgresEngine({ writing: pool, reading }, place.name, waiting), seal);
  });
}

/** Whether the database holds a wave, so that codes may have been given out. @throws DatabaseUnfit, StorageUnavailable */
export async function holdsSurvey(url: string, options: PostgresOptions = {}): Promise<boolean> {
  const [address, variable] =
    options.ownerUrl === undefined ? [url, 'DATABASE_URL'] : [options.ownerUrl, 'DATABASE_OWNER_URL'];
  return withPool(address, variable, 1, options, async (pool) => {
    try {
      const [tables] = await ask<{ found: number }>(pool, `select to_regclass('wave') is not null as found`);
      return tables?.found === 1 && (await ask(pool, 'select 1 from wave limit 1')).length > 0;
    } finally {
      await pool.end();
    }
  });
}

async function prepare(pool: Pool, place: Place, options: PostgresOptions): Promise<void> {
  const { ownerUrl, clock = Date.now, seal = plainSeal, schema, waiting = realWaiting } = options;
  const migration = { migrations: migrationsUpTo(schema), seal, clock };
  if (ownerUrl === undefined) return migrate(pool, migration, waiting);
  const [served] = await ask<{ role: string }>(pool, 'select current_user as role');
  await withPool(ownerUrl, 'DATABASE_OWNER_URL', 1, options, async (owner) => {
    await migrate(owner, migration, waiting);
    const [owning] = await ask<{ role: string }>(owner, 'select current_user as role');
    if (served !== undefined && served.role !== owning?.role) await grant(owner, served.role, waiting);
    await owner.end();
  });
  const [seen] = await ask<{ found: number }>(pool, `select to_regclass('schema_version') is not null as found`);
  if (seen?.found === 1) return;
  throw new DatabaseUnfit(
    `${place.name} shows DATABASE_URL other tables than DATABASE_OWNER_URL. Both have to name the same server, the same ` +
      'database and, where it is set, the same search_path.',
  );
}

/** Ends the connections where anything fails; else whoever uses them does. */
async function withPool<Result>(
  url: string,
  variable: string,
  connections: number,
  { waiting = realWaiting, warn = () => undefined }: PostgresOptions,
  use: (pool: Pool) => Promise<Result>,
): Promise<Result> {
  const place = placeOf(url);
  const pool = openPool(url, place.name, connections);
  try {
    await reach(pool, { place, variable, waiting, warn });
    return await use(pool);
  } catch (error) {
    if (!pool.ending) await pool.end();
    throw engineError(error, place.name);
  }
}

async function ask<Row>(pool: Pool, sql: string): Promise<readonly Row[]> {
  return onConnection(pool, statementNames(0), undefined, (line) =>
    readWithin(line, function* () {
      return (yield CompiledQuery.raw(sql)) as readonly Row[];
    }),
  );
}
