import type { Migration } from './migration.ts';

/** Which process does a piece of background work, and until when. */
export const lease: Migration = {
  number: 11,
  name: 'lease',
  statements: ({ text, integer, table }) => [
    `create table lease (
      name ${text} not null primary key,
      holder ${text} not null,
      until ${integer} not null
    )${table}`,
  ],
};
