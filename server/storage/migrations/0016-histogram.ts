import { countFiguresSoFar } from './count-figures-so-far.ts';
import type { Migration } from './migration.ts';

/**
 * Exact counts by wave and peer group. What a submission or a withdrawal changes is a row of its own, as in tallies, and is folded in
 * later.
 */
export const histogram: Migration = {
  number: 16,
  name: 'histogram',
  statements: ({ text, integer, table }) => [
    `create table histogram (
      wave ${text} not null references wave (id),
      group_id ${text} not null,
      figures ${text} not null,
      primary key (wave, group_id)
    )${table}`,
    `create table numbered_delta (
      municipality ${text} not null,
      wave ${text} not null,
      kind ${text} not null check (kind in ('begun', 'submitted', 'withdrawn')),
      submission ${integer} not null,
      names ${text} not null,
      primary key (municipality, wave, kind, submission),
      foreign key (municipality, wave) references assessment (municipality, wave)
    )${table}`,
    `insert into numbered_delta (municipality, wave, kind, submission, names)
      select municipality, wave, kind, case kind when 'submitted' then 1 else 0 end, names from tally_delta`,
    'drop table tally_delta',
    'alter table numbered_delta rename to tally_delta',
  ],
  transfer: countFiguresSoFar,
};
