import type { Migration } from './migration.ts';
import { publishedSoFar } from './published-so-far.ts';

/** The frozen collective result of a wave, and what audits have to know of each publication of benchmarks. */
export const study: Migration = {
  number: 17,
  name: 'study',
  statements: ({ text, integer, table }) => [
    `create table study (
      wave ${text} not null primary key references wave (id),
      published_at ${integer} not null,
      text ${text} not null
    )${table}`,
    `alter table benchmark add column sets ${text} not null default '[]'`,
  ],
  transfer: publishedSoFar,
};
