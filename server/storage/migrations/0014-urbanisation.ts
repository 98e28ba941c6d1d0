import type { Migration } from './migration.ts';

/** The degree of urbanisation that a register may tell; null in what was imported before. */
export const urbanisation: Migration = {
  number: 14,
  name: 'urbanisation',
  statements: ({ text }) => [
    `alter table municipality add column urbanisation ${text}`,
    `alter table municipality_version add column urbanisation ${text}`,
  ],
};
