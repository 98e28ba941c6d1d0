import { Client } from 'pg';
import type { SentStatement } from './sent-statement.ts';

/** Everything that this process sends to PostgreSQL while `run` runs. */
export async function sentToPostgres(run: (sent: SentStatement[]) => Promise<void>): Promise<void> {
  const sent: SentStatement[] = [];
  const { query } = Client.prototype;
  Client.prototype.query = function queryAndListen(this: Client, ...given: readonly unknown[]) {
    const [asked] = given;
    if (typeof asked === 'object' && asked !== null && 'text' in asked) {
      const parameters = 'values' in asked && Array.isArray(asked.values) ? asked.values : [];
      sent.push({ sql: String(asked.text), parameters });
    }
    return Reflect.apply(query, this, given);
  } as typeof query;
  try {
    await run(sent);
  } finally {
    Client.prototype.query = query;
  }
}
