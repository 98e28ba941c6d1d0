import type { Log } from '../log.ts';
import { StorageClosed, StorageError } from '../storage/errors.ts';

/** Milliseconds for which one line tells of one kind of trouble. */
const silence = 60_000;

/** Tells the operator of trouble with the database; false where an error is of another sort, and nothing was done. */
export type TellStorageTrouble = (error: unknown) => boolean;

/** Each kind of trouble stands in the log at most once a minute, however many requests meet it. */
export function storageTrouble(log: Log, clock: () => number): TellStorageTrouble {
  const told = new Map<string, number>();
  return (error) => {
    if (!(error instanceof StorageError)) return false;
    // The program is stopping, as somebody has asked it to.
    if (error instanceof StorageClosed) return true;
    const now = clock();
    const last = told.get(error.name);
    if (last === undefined || Math.abs(now - last) >= silence) {
      told.set(error.name, now);
      log.error('storage trouble', { kind: error.name, message: error.message });
    }
    return true;
  };
}
