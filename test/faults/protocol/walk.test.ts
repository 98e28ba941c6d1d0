import { it } from 'vitest';
import { postgresDatabases } from '../../support/postgres-database.ts';
import { walkOnPostgres, walkOnSqlite } from './grounds.ts';

const databases = postgresDatabases();
/** The same walks each time; `npm run faults` takes others. */
const seed = 20_261_125;

it('a server on SQLite keeps the write protocol through kills, restarts and closing waves', async () => {
  await walkOnSqlite(10, seed);
}, 300_000);

it('a server on PostgreSQL keeps the write protocol through kills, restarts and closing waves', async () => {
  await walkOnPostgres((await databases.database()).url, 10, seed);
}, 300_000);
