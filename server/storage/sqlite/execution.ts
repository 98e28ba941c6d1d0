import type { Statement } from 'better-sqlite3';
import type { CompiledQuery } from 'kysely';
import type { Rows, Step, Transaction } from '../query.ts';
import type { Connection } from './connection.ts';

/** Prepared statements kept for the next time. */
const keptStatements = 200;

/** Runs queries on one connection, one after another, without a break. */
export interface Execution {
  /** Runs a transaction's steps from the first to the last. */
  drive<Result>(steps: Transaction<Result>): Result;
  clear(): void;
}

export function executionOn(connection: Connection): Execution {
  const statements = new Map<string, Statement>();

  const prepare = (sql: string): Statement => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const prepared = connection.prepare(sql);
    const oldest = statements.size < keptStatements ? undefined : statements.keys().next().value;
    if (oldest !== undefined) statements.delete(oldest);
    statements.set(sql, prepared);
    return prepared;
  };
  const execute = ({ sql, parameters }: Pick<CompiledQuery, 'sql' | 'parameters'>): Rows => {
    const statement = prepare(sql);
    if (statement.reader) return statement.all(...parameters);
    statement.run(...parameters);
    return [];
  };
  const rowsOf = (step: Step): Rows => ('sql' in step ? execute(step) : step.map(execute));

  return {
    drive(steps) {
      let step = steps.next([]);
      while (step.done !== true) step = steps.next(rowsOf(step.value));
      return step.value;
    },
    clear: () => statements.clear(),
  };
}
