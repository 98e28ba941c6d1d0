import type { Migration } from './migration.ts';

/** Municipalities: what the newest register says, and what each one said. */
export const register: Migration = {
  number: 1,
  name: 'register',
  statements: ({ text, integer, table }) => {
    const content = `
      name ${text} not null,
      type ${text} not null,
      county_key ${text} not null,
      county_name ${text} not null,
      region_key ${text},
      state_key ${text} not null,
      population ${integer},
      as_of ${text} not null,
      ended ${integer} not null check (ended in (0, 1))`;
    return [
      `create table register_import (
        state_key ${text} not null,
        as_of ${text} not null,
        imported_at ${integer} not null,
        source ${text} not null,
        municipalities ${integer} not null,
        primary key (state_key, as_of, imported_at)
      )${table}`,
      `create table municipality (
        key ${text} not null primary key,${content},
        search_text ${text} not null
      )${table}`,
      `create table municipality_version (
        municipality ${text} not null references municipality (key),${content},
        revision ${integer} not null,
        imported_at ${integer} not null,
        primary key (municipality, as_of, revision)
      )${table}`,
    ];
  },
};
