import type { Migration } from './migration.ts';

/** The row that readiness writes. */
export const heartbeat: Migration = {
  number: 7,
  name: 'heartbeat',
  statements: ({ text, integer, table }) => [
    `create table heartbeat (
      id ${text} not null primary key check (id = 'server'),
      at ${integer} not null
    )${table}`,
  ],
};
