import { Pool } from 'pg';
import { settle } from './session-settings.ts';
import { valueTypes } from './value-types.ts';

/** Milliseconds that a connection, new or of the pool, may let one wait. */
const connectionLimit = 5000;

/** Milliseconds of silence after which the system asks whether the server is still there. */
const keepAliveAfter = 10_000;

const idleLimit = 60_000;

/**
 * Connections that are made when needed, each with its settings in effect before anybody gets it. One that fails while nobody
 * uses it is replaced without a word.
 */
export function openPool(url: string, place: string, connections: number): Pool {
  const pool = new Pool({
    connectionString: url,
    fallback_application_name: 'reifegrad',
    max: connections,
    pipeline: true,
    types: valueTypes,
    connectionTimeoutMillis: connectionLimit,
    idleTimeoutMillis: idleLimit,
    keepAlive: true,
    keepAliveInitialDelayMillis: keepAliveAfter,
    onConnect: (client) => settle(client, place),
  });
  const unused = (): void => undefined;
  pool.on('error', unused);
  // A failure is told to whoever waits for an answer; the event alone would end the process.
  pool.on('connect', (client) => client.on('error', unused));
  return pool;
}
