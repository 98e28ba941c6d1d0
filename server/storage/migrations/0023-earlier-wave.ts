import type { Migration } from './migration.ts';

/** Whoever answers in one wave has shown an access code of an earlier one. */
export const earlierWave: Migration = {
  number: 23,
  name: 'earlier wave',
  statements: ({ text, integer, table }) => [
    `create table earlier_wave (
      municipality ${text} not null references municipality (key),
      wave ${text} not null references wave (id),
      earlier ${text} not null references wave (id),
      at ${integer} not null,
      primary key (municipality, wave, earlier)
    )${table}`,
  ],
};
