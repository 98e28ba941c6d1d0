import type { Schema } from '../schema.ts';

export interface BackedUpTable {
  readonly name: keyof Schema;
  /** Its key, by which pages of it follow each other. */
  readonly key: readonly string[];
  /** Number of the migration that made it; default: one from before the first backup. */
  readonly since?: number;
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
  { name: 'operation', key: ['municipality', 'wave', 'id'] },
  { name: 'answer_event', key: ['municipality', 'wave', 'assessment_revision'] },
  { name: 'submission', key: ['municipality', 'wave', 'number'] },
  { name: 'withdrawal', key: ['municipality', 'wave', 'submission', 'number'], since: 15 },
  { name: 'reopening', key: ['municipality', 'wave', 'submission', 'number'], since: 15 },
  { name: 'restoration', key: ['municipality', 'wave', 'submission', 'number'], since: 20 },
  { name: 'public_result', key: ['municipality', 'wave', 'submission'], since: 15 },
  { name: 'earlier_wave', key: ['municipality', 'wave', 'earlier'], since: 23 },
  { name: 'plan', key: ['municipality'], since: 22 },
  { name: 'plan_entry', key: ['municipality', 'wave', 'kind', 'id'], since: 22 },
  { name: 'plan_event', key: ['municipality', 'wave', 'kind', 'id', 'revision'], since: 22 },
  { name: 'plan_operation', key: ['municipality', 'wave', 'id'], since: 22 },
  { name: 'benchmark', key: ['wave', 'number'] },
  { name: 'study', key: ['wave'], since: 17 },
  { name: 'event', key: ['number'], since: 9 },
  { name: 'tally', key: ['wave', 'name'], since: 12 },
  { name: 'tally_delta', key: ['municipality', 'wave', 'kind', 'submission'], since: 12 },
  { name: 'histogram', key: ['wave', 'group_id'], since: 16 },
];

/** What need not: it is made anew, or ends with the place where it was. Whoever had a session enters with the code again. */
export const transientTables: readonly (keyof Schema)[] = [
  'schema_version',
  'session',
  'heartbeat',
  'throttle',
  'lease',
];
