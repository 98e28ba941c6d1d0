import type { Migration } from './migration.ts';

/** What is remembered of clients that are slowed down, for all processes; the client is a keyed digest. */
export const throttle: Migration = {
  number: 10,
  name: 'throttle',
  statements: ({ text, integer, table }) => [
    `create table throttle (
      kind ${text} not null,
      client ${text} not null,
      state ${text} not null,
      expires_at ${integer} not null,
      primary key (kind, client)
    )${table}`,
    'create index throttle_expiry on throttle (expires_at)',
  ],
};
