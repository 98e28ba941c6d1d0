import { allRows, type Database, type Transaction } from '../query.ts';
import type { MunicipalityVersionTable } from '../schema.ts';
import { municipalityColumns } from './municipality-row.ts';

export type MunicipalityVersion = MunicipalityVersionTable;

/** What was known of each municipality of these states at a status date. */
export function* versionsInForce(
  db: Database,
  states: readonly string[],
  asOf: string,
): Transaction<Map<string, MunicipalityVersion>> {
  const rows = yield* allRows(
    db
      .selectFrom('municipality_version')
      .select(['municipality', 'revision', 'imported_at', ...municipalityColumns])
      .where('state_key', 'in', states)
      .where('as_of', '<=', asOf)
      .orderBy('as_of')
      .orderBy('revision'),
  );
  return new Map(rows.map((row) => [row.municipality, row]));
}

/** State to the status date of its newest register. */
export function* newestRegisters(db: Database, states: readonly string[]): Transaction<Map<string, string>> {
  const rows = yield* allRows(
    db
      .selectFrom('register_import')
      .select(['state_key', (select) => select.fn.max('as_of').as('as_of')])
      .where('state_key', 'in', states)
      .groupBy('state_key'),
  );
  return new Map(rows.map((row) => [row.state_key, row.as_of]));
}

export function* knownKeys(db: Database, states: readonly string[]): Transaction<Set<string>> {
  const rows = yield* allRows(db.selectFrom('municipality').select('key').where('state_key', 'in', states));
  return new Set(rows.map((row) => row.key));
}
