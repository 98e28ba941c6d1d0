import type { Schema } from '../schema.ts';

export interface BackedUpTable {
  readonly name: keyof Schema;
  /** Its key, by which pages of it follow each other. */
  readonly key: readonly string[];
}

/** What has to survive, each table after those that it refers to. */
export const backedUpTables: readonly BackedUpTable[] = [
  { name: 'model', key: ['version'] },
  { name: 'municipality', key: ['key'] },
  { name: 'municipality_version', key: ['municipality', 'as_of', 'revision'] },
  { name: 'register_import', key: ['state_key', 'as_of', 'imported_at'] },
  { name: 'wave', key: ['id'] },
  { name: 'access_code', key: ['digest'] },
  { name: 'assessment', key: ['municipality', 'wave'] },
  { name: 'answer', key: ['municipality', 'wave', 'question'] },
  { name: 'answer_event', key: ['municipality', 'wave', 'assessment_revision'] },
  { name: 'operation', key: ['municipality', 'wave', 'id'] },
  { name: 'submission', key: ['municipality', 'wave'] },
  { name: 'benchmark', key: ['wave', 'number'] },
  { name: 'event', key: ['number'] },
  { name: 'tally', key: ['wave', 'name'] },
  { name: 'tally_delta', key: ['municipality', 'wave', 'kind'] },
];

/** What need not: it is made anew, or ends with the place where it was. Whoever had a session enters with the code again. */
export const transientTables: readonly (keyof Schema)[] = [
  'schema_version',
  'session',
  'heartbeat',
  'throttle',
  'lease',
];
