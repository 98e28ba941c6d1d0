import type { Migration } from './migration.ts';

/** One submission a municipality and wave. */
export const submission: Migration = {
  number: 5,
  name: 'submission',
  statements: ({ text, integer, table }) => [
    `create table submission (
      municipality ${text} not null,
      wave ${text} not null,
      model_version ${text} not null,
      groups ${text} not null,
      answers ${text} not null,
      evaluation ${text} not null,
      receipt ${text} not null,
      at ${integer} not null,
      primary key (municipality, wave),
      foreign key (municipality, wave) references assessment (municipality, wave)
    )${table}`,
    `create index submission_order on submission (wave, at, municipality)`,
  ],
};
