import { DatabaseError } from 'pg';
import {
  BackupUnfit,
  DatabaseUnfit,
  ReferenceMissing,
  StorageBusy,
  StorageFailed,
  StorageFull,
  StorageReadOnly,
  StorageUnavailable,
} from '../errors.ts';
import { longestWait } from '../waiting.ts';
import { ConnectionLost, OutcomeUnknown } from './failure.ts';

const seconds = longestWait / 1000;

/** Gives what PostgreSQL reports its name; anything that is no report of it passes unchanged. */
export function engineError(error: unknown, place: string): unknown {
  if (error instanceof OutcomeUnknown) {
    const reason = 'the connection was lost while a write was being confirmed; it may be saved or not. Repeat it';
    return new StorageUnavailable(place, reason, { cause: error });
  }
  if (error instanceof ConnectionLost) {
    return new StorageUnavailable(place, `it has not answered for ${seconds} seconds (${reasonOf(error)})`, {
      cause: error,
    });
  }
  return error instanceof DatabaseError ? reported(error, place) : error;
}

function reported(error: DatabaseError, place: string): unknown {
  const { code = '', message } = error;
  const cause = { cause: error };
  switch (code) {
    case '23503':
      return new ReferenceMissing(cause);
    case '40001':
    case '40P01':
    case '23505':
    case '55P03':
      return new StorageBusy(`other writers have been at the same rows of ${place} for too long (${code}).`, cause);
    case '57014':
    case '25P03':
      return new StorageUnavailable(place, `it took too long (${message})`, cause);
    case '53100':
      return new StorageFull(place, cause);
    case '25006':
      return new StorageReadOnly(
        `${place} is a replica, or set to default_transaction_read_only. Name the primary server.`,
        cause,
      );
    case '42501':
      return new DatabaseUnfit(
        `${place} does not permit this program's role what it needs (${message}). ` +
          'Set DATABASE_OWNER_URL, so that the start grants it, or grant it yourself.',
        cause,
      );
    default:
      return /^(08|57P|53)/.test(code)
        ? new StorageUnavailable(place, message, cause)
        : new StorageFailed(place, `${code} (${message})`, cause);
  }
}

/** What is said of rows that the tables do not take, such as those of a backup; undefined where it is something else. */
export function unfitPart(error: unknown): BackupUnfit | undefined {
  const refused = error instanceof DatabaseError && /^(22|23|42)/.test(error.code ?? '');
  const unstorable = error instanceof RangeError;
  if (!refused && !unstorable) return undefined;
  return new BackupUnfit(`its rows do not fit the tables (${error.message})`, { cause: error });
}

/** What the driver said, of several attempts at the addresses of one host the first. */
export function reasonOf({ cause }: ConnectionLost): string {
  const first = cause instanceof AggregateError ? cause.errors[0] : cause;
  return first instanceof Error ? first.message : String(first);
}
