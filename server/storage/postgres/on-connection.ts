import { DatabaseError, type Pool, type PoolClient } from 'pg';
import { StorageBusy, StorageError } from '../errors.ts';
import { ConnectionLost, leavesConnection } from './failure.ts';
import { type Line, lineOn } from './line.ts';
import type { StatementNames } from './statement-names.ts';

/**
 * Uses one connection of the pool. After a failure it is rolled back, and given up where that does not come about.
 *
 * @param patience milliseconds for one answer; undefined to wait for as long as it takes
 */
export async function onConnection<Result>(
  pool: Pool,
  names: StatementNames,
  patience: number | undefined,
  use: (line: Line) => Promise<Result>,
): Promise<Result> {
  const client = await checkOut(pool);
  const line = lineOn(client, names, patience);
  try {
    const result = await use(line);
    client.release();
    return result;
  } catch (error) {
    client.release(!leavesConnection(error) || !(await rolledBack(line)));
    throw error;
  }
}

/** @throws DatabaseError, StorageError, StorageBusy where all connections of the pool are in use, else ConnectionLost */
export async function checkOut(pool: Pool): Promise<PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    if (pool.totalCount >= pool.options.max && pool.idleCount === 0 && isTimeout(error)) {
      throw new StorageBusy(`all ${pool.options.max} connections have been in use for too long.`, { cause: error });
    }
    throw error instanceof StorageError || error instanceof DatabaseError ? error : new ConnectionLost(error);
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.message === 'timeout exceeded when trying to connect';
}

function rolledBack(line: Line): Promise<boolean> {
  return line.command('rollback').then(
    () => true,
    () => false,
  );
}
