import BetterSqlite, { type Statement } from 'better-sqlite3';
import type { SentStatement } from './sent-statement.ts';

/** Everything that this process sends to SQLite while `run` runs, on connections opened during it. */
export async function sentToSqlite(run: (sent: SentStatement[]) => Promise<void>): Promise<readonly SentStatement[]> {
  const sent: SentStatement[] = [];
  const { prepare } = BetterSqlite.prototype;
  BetterSqlite.prototype.prepare = function prepareAndListen(this: BetterSqlite.Database, sql: string) {
    return listening(prepare.call(this, sql), sent);
  } as typeof prepare;
  try {
    await run(sent);
  } finally {
    BetterSqlite.prototype.prepare = prepare;
  }
  return sent;
}

function listening(statement: Statement, sent: SentStatement[]): Statement {
  for (const method of ['run', 'get', 'all'] as const) {
    const original = statement[method];
    Reflect.set(statement, method, (...parameters: unknown[]) => {
      sent.push({ sql: statement.source, parameters });
      return Reflect.apply(original, statement, parameters);
    });
  }
  return statement;
}
