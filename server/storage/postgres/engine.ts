import type { Pool } from 'pg';
import { StorageClosed } from '../errors.ts';
import type { Engine } from '../query.ts';
import { realWaiting, type Waiting } from '../waiting.ts';
import { beginReading, readFrom, readWithin, writeOn, writePiecesOn } from './drive.ts';
import { engineError, unfitPart } from './engine-error.ts';
import { checksumFailures } from './inspect.ts';
import { onConnection } from './on-connection.ts';
import { patience } from './session-settings.ts';
import { statementNames } from './statement-names.ts';
import { untilClear } from './until-clear.ts';

/** Readings remembered to need more than one query. */
const mostRemembered = 500;

/** For one transaction no limit but the connection's. It is the first query, and so fixes what the transaction sees. */
const withoutLimits = `select set_config('statement_timeout', '0', true),
  set_config('idle_in_transaction_session_timeout', '0', true)`;

/** Connections of their own for reading, so that nobody who reads waits for those who wait for a row. */
export interface Pools {
  readonly writing: Pool;
  readonly reading: Pool;
}

/**
 * Runs each transaction on a connection of its own. Whoever waits for a lock reads what was committed meanwhile, and what two
 * writers decide on is locked row by row or held by a unique key; no reader waits for a writer.
 *
 * @param place how the database is called in messages
 */
export function postgresEngine({ writing, reading }: Pools, place: string, waiting: Waiting = realWaiting): Engine {
  const names = statementNames();
  const several = new Set<string>();
  const running = new Set<Promise<unknown>>();
  let closing: Promise<void> | null = null;

  /** Counts as running until it has settled; everything that goes wrong gets its name. */
  const guarded = async <Result>(run: () => Promise<Result>): Promise<Result> => {
    if (closing !== null) throw new StorageClosed();
    const result = run().catch((error: unknown) => {
      throw engineError(error, place);
    });
    running.add(result);
    try {
      return await result;
    } finally {
      running.delete(result);
    }
  };

  return {
    read: (work) =>
      guarded(() => {
        if (several.size > mostRemembered) several.clear();
        return untilClear(
          () => onConnection(reading, names, patience, (line) => readFrom(line, work, several)),
          waiting,
        );
      }),
    write: (work) =>
      guarded(() => untilClear(() => onConnection(writing, names, patience, (line) => writeOn(line, work)), waiting)),
    snapshot: (use) =>
      guarded(() =>
        onConnection(writing, names, undefined, async (line) => {
          void line.command(beginReading);
          void line.command(withoutLimits);
          await line.settled();
          const result = await use((work) => readWithin(line, work));
          void line.command('commit');
          return result;
        }),
      ),
    load: (pieces) =>
      guarded(() =>
        onConnection(writing, names, undefined, (line) => writePiecesOn(line, pieces, withoutLimits)).catch(
          (error: unknown) => {
            throw unfitPart(error) ?? error;
          },
        ),
      ),
    inspect: () => guarded(() => onConnection(reading, names, patience, (line) => readWithin(line, checksumFailures))),
    close() {
      closing ??= Promise.allSettled(running).then(async () => {
        await Promise.all([...new Set([writing, reading])].map((pool) => pool.end()));
      });
      return closing;
    },
  };
}
