import type { Migration } from './migration.ts';

/** Frozen publications, numbered per wave. */
export const benchmark: Migration = {
  number: 6,
  name: 'benchmark',
  statements: ({ text, integer, table }) => [
    `create table benchmark (
      wave ${text} not null references wave (id),
      number ${integer} not null,
      published_at ${integer} not null,
      text ${text} not null,
      primary key (wave, number)
    )${table}`,
  ],
};
