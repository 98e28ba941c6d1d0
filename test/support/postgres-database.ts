import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, afterEach, inject } from 'vitest';
import { openPostgresStore, type PostgresOptions } from '../../server/storage/postgres/open-postgres-store.ts';
import type { Store } from '../../server/storage/store.ts';

/** The address of the PostgreSQL that the tests have started. */
export async function embeddedPostgres(): Promise<string> {
  const response = await fetch(inject('postgresStarter'));
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}

/** Runs statements on a connection of its own; gives the rows of the last one. */
export async function runSql(url: string, ...statements: readonly string[]): Promise<readonly unknown[]> {
  const client = new Client(url);
  await client.connect();
  try {
    let rows: readonly unknown[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

/** A place of its own on a server: a schema, and roles where somebody asks for them. */
export interface PostgresDatabase {
  readonly url: string;
  readonly schema: string;
  /** The same place with another role. */
  urlFor(role: string, password: string): string;
  /** The addresses of two new roles: one to which the schema belongs, one without any privilege. */
  twoRoles(): Promise<{ readonly owner: string; readonly app: string; readonly appRole: string }>;
  sql(...statements: readonly string[]): Promise<readonly unknown[]>;
  drop(): Promise<void>;
}

async function newDatabase(server: string): Promise<PostgresDatabase> {
  const id = randomUUID().replaceAll('-', '');
  const schema = `test_${id}`;
  const roles: string[] = [];
  const address = new URL(server);
  address.searchParams.set('options', `-c search_path=${schema}`);
  const url = address.href;
  const sql = (...statements: readonly string[]) => runSql(url, ...statements);
  const urlFor = (role: string, password: string) => {
    const other = new URL(url);
    other.username = role;
    other.password = password;
    return other.href;
  };
  await sql(`create schema ${schema}`);
  return {
    url,
    schema,
    urlFor,
    async twoRoles() {
      const [owner, app] = [`owner_${id}`, `app_${id}`];
      await sql(...[owner, app].map((role) => `create role ${role} login password 'secret'`));
      roles.push(owner, app);
      await sql(`alter schema ${schema} owner to ${owner}`);
      return { owner: urlFor(owner, 'secret'), app: urlFor(app, 'secret'), appRole: app };
    },
    sql,
    async drop() {
      await sql(`drop schema ${schema} cascade`, ...roles.map((role) => `drop role ${role}`));
    },
  };
}

/** Empty places on a server, and stores, that end with the test which made them. */
export function postgresDatabases(server: () => Promise<string> = embeddedPostgres) {
  const databases: PostgresDatabase[] = [];
  const stores: Store[] = [];
  afterEach(async () => {
    await Promise.all(stores.splice(0).map((store) => store.close()));
    for (const database of databases.splice(0)) await database.drop();
  });
  return {
    async database(): Promise<PostgresDatabase> {
      const made = await newDatabase(await server());
      databases.push(made);
      return made;
    },
    async open(url: string, options: PostgresOptions = {}): Promise<Store> {
      const store = await openPostgresStore(url, { clock: () => 1, ...options });
      stores.push(store);
      return store;
    },
  };
}

/** What refers to a table was made after it, and is cleared before it. */
const clear = `do $$ declare made record; begin
  for made in select relname from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r'
    and relname <> 'schema_version' order by oid desc
  loop execute format('delete from %I', made.relname); end loop;
end $$`;

interface Place {
  readonly database: PostgresDatabase;
  readonly url: string;
}

/**
 * Opens places that are emptied after each test and used again, because migrating takes longer than most tests.
 *
 * @param serveAs `app` to serve with a role that another one has granted what it needs; that takes a server where roles may be made
 */
export function emptiedPostgres(serveAs: 'app' | 'owner', server = embeddedPostgres): () => Promise<Store> {
  const all: Place[] = [];
  let free: Place[] = [];
  const stores: Store[] = [];
  afterEach(async () => {
    await Promise.all(stores.splice(0).map((store) => store.close()));
    await Promise.all(all.filter((place) => !free.includes(place)).map(({ database }) => database.sql(clear)));
    free = [...all];
  });
  afterAll(async () => {
    for (const { database } of all) await database.drop();
  });
  const open = async (url: string, options: PostgresOptions = {}) => {
    const store = await openPostgresStore(url, { clock: () => 1, ...options });
    stores.push(store);
    return store;
  };
  return async () => {
    const used = free.pop();
    if (used !== undefined) return open(used.url);
    const database = await newDatabase(await server());
    if (serveAs === 'owner') {
      all.push({ database, url: database.url });
      return open(database.url);
    }
    const { app, owner } = await database.twoRoles();
    all.push({ database, url: app });
    return open(app, { ownerUrl: owner });
  };
}
