import { CompiledQuery } from 'kysely';
import type { Transaction } from '../query.ts';

/** Null where the server computes no checksums, or is a relative of PostgreSQL that does not count them. */
const failures = `select (to_jsonb(database) ->> 'checksum_failures')::bigint as failures
  from pg_stat_database database where datname = current_database()`;

/** What the server itself has noticed of damage to its files since its statistics began, a sentence each. */
export function* checksumFailures(): Transaction<readonly string[]> {
  const [found] = (yield CompiledQuery.raw(failures)) as readonly { readonly failures: number | null }[];
  const count = found?.failures ?? 0;
  if (count === 0) return [];
  return [
    `PostgreSQL has read ${count} pages of this database whose checksum does not fit. Look at its log and its disk; ` +
      'restore the newest backup into a new place if rows are damaged.',
  ];
}
