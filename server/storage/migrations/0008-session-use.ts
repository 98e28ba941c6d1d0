import type { Migration } from './migration.ts';

/** When a session was last used, for sessions that nobody uses any longer; those from before count from their beginning. */
export const sessionUse: Migration = {
  number: 8,
  name: 'session-use',
  statements: ({ integer }) => [
    `alter table session add column last_used_at ${integer} not null default 0`,
    'update session set last_used_at = created_at',
    'create index session_scope on session (municipality, wave)',
  ],
};
