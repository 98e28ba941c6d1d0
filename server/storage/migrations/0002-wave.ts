import type { Migration } from './migration.ts';

/** Models by version, and the waves that pin them; the index keeps a second wave from being open. */
export const wave: Migration = {
  number: 2,
  name: 'wave',
  statements: ({ text, integer, table }) => [
    `create table model (
      version ${text} not null primary key,
      id ${text} not null,
      text ${text} not null,
      kept_at ${integer} not null
    )${table}`,
    `create table wave (
      id ${text} not null primary key,
      title ${text} not null,
      model_version ${text} not null references model (version),
      entry ${text} not null check (entry in ('open', 'code')),
      status ${text} not null check (status in ('prepared', 'open', 'closed')),
      created_at ${integer} not null,
      closes_at ${integer},
      opened_at ${integer},
      closed_at ${integer}
    )${table}`,
    `create unique index wave_open on wave (status) where status = 'open'`,
  ],
};
