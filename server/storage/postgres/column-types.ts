import type { ColumnTypes } from '../migrations/migration.ts';

/** Text is compared by code point whatever the database's own order of letters is. */
export const postgresColumns: ColumnTypes = { text: 'text collate "C"', integer: 'bigint', table: '' };
