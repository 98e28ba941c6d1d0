import type { Pool } from 'pg';
import { StorageUnavailable } from '../errors.ts';
import type { Waiting } from '../waiting.ts';
import { reasonOf } from './engine-error.ts';
import { ConnectionLost, obstacle } from './failure.ts';
import { checkOut } from './on-connection.ts';
import type { Place } from './place.ts';
import { refusal } from './refusal.ts';

/** Milliseconds for which a server that does not answer is asked again when the program starts. */
const openingWait = 20_000;

const firstPause = 500;
const longestPause = 4000;

export interface Reaching {
  readonly place: Place;
  /** Where the address stands. */
  readonly variable: string;
  readonly waiting: Waiting;
  /** Takes a sentence for the operator. */
  readonly warn: (sentence: string) => void;
}

/**
 * Waits until the server takes a connection. One that is not there yet is asked again, because database and program often start
 * together; one that says no is believed.
 *
 * @throws DatabaseUnfit, StorageUnavailable
 */
export async function reach(pool: Pool, { place, variable, waiting, warn }: Reaching): Promise<void> {
  const until = waiting.elapsed() + openingWait;
  for (let pause = firstPause; ; pause = Math.min(longestPause, pause * 2)) {
    const error = await attempt(pool);
    if (error === null) return;
    const refused = refusal(error, place, variable);
    if (refused !== null) throw refused;
    if (obstacle(error) !== 'connection') throw error;
    const reason = said(error);
    const left = until - waiting.elapsed();
    if (left <= 0) {
      throw new StorageUnavailable(
        place.name,
        `it has not answered for ${openingWait / 1000} seconds (${reason}). Start it, or mend host and port in ${variable}`,
        { cause: error },
      );
    }
    const next = Math.min(left, pause);
    warn(`${place.name} does not answer yet (${reason}); the next attempt follows in ${(next / 1000).toFixed(1)} s.`);
    await waiting.sleep(next);
  }
}

/** Null where a connection came about. */
function attempt(pool: Pool): Promise<unknown> {
  return checkOut(pool).then(
    (client) => {
      client.release();
      return null;
    },
    (error: unknown) => error,
  );
}

function said(error: unknown): string {
  if (error instanceof ConnectionLost) return reasonOf(error);
  return error instanceof Error ? error.message : String(error);
}
