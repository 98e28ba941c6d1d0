import type { ColumnTypes } from '../migrations/migration.ts';

/** Text is compared byte by byte unless told otherwise, and `strict` keeps other types out of a column. */
export const sqliteColumns: ColumnTypes = { text: 'text', integer: 'integer', table: ' strict' };
