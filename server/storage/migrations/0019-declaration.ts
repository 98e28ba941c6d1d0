import { declaredSoFar } from './declared-so-far.ts';
import type { Migration } from './migration.ts';

/** Whose result is public is said of one submission: what is submitted after a correction, nobody has seen yet. */
export const declaration: Migration = {
  number: 19,
  name: 'declaration',
  statements: ({ text, integer, table }) => [
    'drop table public_result',
    `create table public_result (
      municipality ${text} not null,
      wave ${text} not null,
      submission ${integer} not null,
      public ${integer} not null check (public in (0, 1)),
      at ${integer} not null,
      primary key (municipality, wave, submission),
      foreign key (municipality, wave, submission) references submission (municipality, wave, number)
    )${table}`,
    'create index public_result_wave on public_result (wave)',
  ],
  transfer: declaredSoFar,
};
