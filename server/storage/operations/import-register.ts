import { allRows, type Database, type Transaction } from '../query.ts';
import type { Seal } from '../seal.ts';
import { searchText } from '../search-text.ts';
import type { Register, RegisterChange } from '../store.ts';
import { lockAdministration, recordEvent } from './administration.ts';
import { registerImported } from './administration-events.ts';
import { compareRegister } from './compare-register.ts';
import { insertRows } from './insert-rows.ts';
import { municipalityColumns } from './municipality-row.ts';
import { knownKeys, type MunicipalityVersion, newestRegisters, versionsInForce } from './register-history.ts';

/** Writes what the register tells beyond what is known; of a key twice in it, the last counts. */
export function* importRegister(db: Database, seal: Seal, register: Register): Transaction<RegisterChange> {
  const states = [...new Set(register.municipalities.map((record) => record.stateKey))].sort();
  if (states.length === 0) return { added: 0, changed: 0, unchanged: 0, ended: [] };
  yield* lockAdministration(db);
  const inForce = yield* versionsInForce(db, states, register.asOf);
  const newest = yield* newestRegisters(db, states);
  const keys = yield* knownKeys(db, states);
  const { change, versions, current } = compareRegister(register, { inForce, newest, keys });

  yield* writeCurrent(db, current);
  yield* insertRows<'municipality_version'>(versions, (rows) => db.insertInto('municipality_version').values(rows));
  const touched = new Set(versions.map((version) => version.state_key));
  for (const state of states) {
    const before = newest.get(state);
    const newer = before === undefined || before < register.asOf;
    if (newer) yield* confirm(db, state, register.asOf);
    if (newer || touched.has(state)) yield* noteImport(db, register, state);
  }
  if (versions.length > 0) yield* recordEvent(db, seal, registerImported(register, change));
  return change;
}

function* writeCurrent(db: Database, versions: readonly MunicipalityVersion[]): Transaction<void> {
  const rows = versions.map(({ municipality, revision, imported_at, ...columns }) => ({
    key: municipality,
    ...columns,
    search_text: searchText(columns.name),
  }));
  yield* insertRows<'municipality'>(rows, (chunk) =>
    db
      .insertInto('municipality')
      .values(chunk)
      .onConflict((conflict) =>
        conflict
          .column('key')
          .doUpdateSet((update) =>
            Object.fromEntries(
              [...municipalityColumns, 'search_text' as const].map((column) => [
                column,
                update.ref(`excluded.${column}`),
              ]),
            ),
          ),
      ),
  );
}

/** Dates what a newer register says again. */
function* confirm(db: Database, state: string, asOf: string): Transaction<void> {
  yield* allRows(
    db.updateTable('municipality').set({ as_of: asOf }).where('state_key', '=', state).where('ended', '=', 0),
  );
}

function* noteImport(db: Database, register: Register, state: string): Transaction<void> {
  yield* allRows(
    db
      .insertInto('register_import')
      .values({
        state_key: state,
        as_of: register.asOf,
        imported_at: register.importedAt,
        source: register.source,
        municipalities: register.municipalities.filter((record) => record.stateKey === state).length,
      })
      .onConflict((conflict) => conflict.columns(['state_key', 'as_of', 'imported_at']).doNothing()),
  );
}
