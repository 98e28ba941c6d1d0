import type { Migration } from './migration.ts';

/** Whether the operations of a closed wave are all forgotten, so that nobody looks for them again. */
export const forgotten: Migration = {
  number: 13,
  name: 'forgotten',
  statements: ({ integer }) => [`alter table wave add column operations_forgotten ${integer} not null default 0`],
};
