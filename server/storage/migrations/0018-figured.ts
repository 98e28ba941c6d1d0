import type { Migration } from './migration.ts';

/** Whether a submission has figures, in the index as well: who is a member is read without touching the rows and their texts. */
export const figured: Migration = {
  number: 18,
  name: 'figured',
  statements: ({ integer }) => [
    `alter table submission add column figured ${integer} not null default 0 check (figured in (0, 1))`,
    'update submission set figured = 1 where figures is not null',
    'drop index submission_member',
    'create index submission_member on submission (wave, figured, at, municipality, number, groups)',
  ],
};
