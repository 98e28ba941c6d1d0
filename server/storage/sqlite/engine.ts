import type { Statement } from 'better-sqlite3';
import type { CompiledQuery } from 'kysely';
import { StorageReadOnly } from '../errors.ts';
import type { Database, Engine, Rows, Transaction } from '../query.ts';
import { sqliteCompiler } from './compiler.ts';
import type { OpenedFile } from './connection.ts';
import { engineError } from './engine-error.ts';

/** Prepared statements kept for the next time. */
const keptStatements = 200;

export interface SqliteEngine extends Engine {
  readonly readOnly: string | null;
  readNow<Result>(work: (db: Database) => Transaction<Result>): Result;
  writeNow<Result>(work: (db: Database) => Transaction<Result>): Result;
}

/** Runs each transaction from its first to its last step without a break, so that this process has one at a time. */
export function sqliteEngine(opened: OpenedFile): SqliteEngine {
  const { connection, file, readOnly } = opened;
  const statements = new Map<string, Statement>();
  const transaction = connection.transaction((work: () => unknown) => work());

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
  const named = <Result>(run: () => Result): Result => {
    try {
      return run();
    } catch (error) {
      throw engineError(error, file);
    }
  };
  const readNow = <Result>(work: (db: Database) => Transaction<Result>): Result =>
    named(() => transaction.deferred(() => drive(work(sqliteCompiler))) as Result);
  const writeNow = <Result>(work: (db: Database) => Transaction<Result>): Result => {
    if (readOnly !== null) throw new StorageReadOnly(`${readOnly} (${file}).`);
    return named(() => transaction.immediate(() => drive(work(sqliteCompiler))) as Result);
  };

  return {
    readOnly,
    readNow,
    writeNow,
    read: async (work) => readNow(work),
    write: async (work) => writeNow(work),
    close: async () => {
      statements.clear();
      opened.close();
    },
  };
}
