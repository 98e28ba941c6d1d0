import { countSoFar } from './count-so-far.ts';
import type { Migration } from './migration.ts';

/**
 * Participation by wave, counted without a row that all writers share: each adds a row of its own, which is folded into the
 * tallies later.
 */
export const tally: Migration = {
  number: 12,
  name: 'tally',
  statements: ({ text, integer, table }) => [
    `create table tally (
      wave ${text} not null references wave (id),
      name ${text} not null,
      count ${integer} not null,
      primary key (wave, name)
    )${table}`,
    `create table tally_delta (
      municipality ${text} not null,
      wave ${text} not null,
      kind ${text} not null check (kind in ('begun', 'submitted')),
      names ${text} not null,
      primary key (municipality, wave, kind),
      foreign key (municipality, wave) references assessment (municipality, wave)
    )${table}`,
  ],
  transfer: countSoFar,
};
