import type { Statement } from 'better-sqlite3';
import type { CompiledQuery } from 'kysely';
import { StorageReadOnly } from '../errors.ts';
import type { Database, Engine, Rows, Transaction } from '../query.ts';
import { sqliteCompiler } from './compiler.ts';
import type { OpenedFile } from './connection.ts';
import { engineError, isBusy } from './engine-error.ts';
import { longestWait, patiently, realWaiting, type Waiting } from './waiting.ts';
import { writeQueue } from './write-queue.ts';

/** Prepared statements kept for the next time. */
const keptStatements = 200;

export interface SqliteEngine extends Engine {
  readonly readOnly: string | null;
  /** Without waiting for another process longer than the connection does. */
  readNow<Result>(work: (db: Database) => Transaction<Result>): Result;
  writeNow<Result>(work: (db: Database) => Transaction<Result>): Result;
}

/**
 * Runs each transaction from its first to its last step without a break, so that this process has one at a time. Where another
 * process is in the way it is run again for five seconds, and everything else goes on meanwhile.
 */
export function sqliteEngine(opened: OpenedFile, waiting: Waiting = realWaiting): SqliteEngine {
  const { connection, file, readOnly } = opened;
  const statements = new Map<string, Statement>();
  const transaction = connection.transaction((work: () => unknown) => work());
  const writes = writeQueue(isBusy, waiting);

  const prepare = (sql: string): Statement => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const prepared = connection.prepare(sql);
    const oldest = statements.size < keptStatements ? undefined : statements.keys().next().value;
    if (oldest !== undefined) statements.delete(oldest);
    statements.set(sql, prepared);
    return prepared;
  };
  const execute = ({ sql, parameters }: CompiledQuery): Rows => {
    const statement = prepare(sql);
    if (statement.reader) return statement.all(...parameters);
    statement.run(...parameters);
    return [];
  };
  const drive = <Result>(steps: Transaction<Result>): Result => {
    let step = steps.next([]);
    while (step.done !== true) step = steps.next(execute(step.value));
    return step.value;
  };
  const named = (error: unknown): never => {
    throw engineError(error, file);
  };
  const runRead = <Result>(work: (db: Database) => Transaction<Result>): Result =>
    transaction.deferred(() => drive(work(sqliteCompiler))) as Result;
  const runWrite = <Result>(work: (db: Database) => Transaction<Result>): Result => {
    if (readOnly !== null) throw new StorageReadOnly(`${readOnly} (${file}).`);
    return transaction.immediate(() => drive(work(sqliteCompiler))) as Result;
  };
  const atOnce = <Result>(run: () => Result): Result => {
    try {
      return run();
    } catch (error) {
      return named(error);
    }
  };

  return {
    readOnly,
    readNow: (work) => atOnce(() => runRead(work)),
    writeNow: (work) => atOnce(() => runWrite(work)),
    read: (work) => patiently(() => runRead(work), isBusy, waiting.elapsed() + longestWait, waiting).catch(named),
    write: (work) => writes.add(() => runWrite(work)).catch(named),
    close: async () => {
      await writes.finished();
      statements.clear();
      opened.close();
    },
  };
}
