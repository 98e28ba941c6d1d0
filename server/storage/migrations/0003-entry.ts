import type { Migration } from './migration.ts';

/** Access codes and sessions: whose assessment somebody may open. */
export const entry: Migration = {
  number: 3,
  name: 'entry',
  statements: ({ text, integer, table }) => [
    `create table access_code (
      digest ${text} not null primary key,
      municipality ${text} not null references municipality (key),
      wave ${text} not null references wave (id),
      created_at ${integer} not null,
      revoked_at ${integer}
    )${table}`,
    `create index access_code_scope on access_code (municipality, wave)`,
    `create table session (
      token_digest ${text} not null primary key,
      municipality ${text} not null references municipality (key),
      wave ${text} not null references wave (id),
      author ${text} not null,
      created_at ${integer} not null,
      expires_at ${integer} not null
    )${table}`,
    `create index session_expiry on session (expires_at)`,
  ],
};
