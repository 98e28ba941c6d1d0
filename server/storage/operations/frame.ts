import { allRows, type Database, firstRow, type Transaction } from '../query.ts';
import type { MunicipalityRecord } from '../store.ts';
import { municipalityColumns, toMunicipality } from './municipality-row.ts';
import type { MunicipalityVersion } from './register-history.ts';

/**
 * The register of a wave, by key, without what had ended. What was first imported after the opening, as a merged municipality is, belongs
 * to it where it takes part, or where no register was known then.
 */
export function* frameOf(db: Database, wave: string): Transaction<readonly MunicipalityRecord[]> {
  const until = yield* openingOf(db, wave);
  const versions = yield* allRows(versionsInOrder(db));
  const confirmed = yield* newestRegistersUntil(db, until);
  const newcomers = confirmed.size === 0 ? null : yield* takingPart(db, wave);
  return [...Map.groupBy(versions, ({ municipality }) => municipality)]
    .filter(([key, all]) => newcomers === null || newcomers.has(key) || all.some((each) => each.imported_at <= until))
    .flatMap(([, all]) => inForce(all, until, confirmed) ?? [])
    .filter(({ ended }) => !ended);
}

/** One municipality as the register of a wave has it. */
export function* framedIn(db: Database, wave: string, key: string): Transaction<MunicipalityRecord | null> {
  const until = yield* openingOf(db, wave);
  const versions = yield* allRows(versionsInOrder(db).where('municipality', '=', key));
  const confirmed = yield* newestRegistersUntil(db, until, versions[0]?.state_key);
  return inForce(versions, until, confirmed);
}

/** Keys of the municipalities that have begun. */
function* takingPart(db: Database, wave: string): Transaction<ReadonlySet<string>> {
  const begun = yield* allRows(db.selectFrom('assessment').select('municipality').where('wave', '=', wave));
  return new Set(begun.map(({ municipality }) => municipality));
}

/** When the wave was opened; the end of time where it is not yet, or is unknown. */
function* openingOf(db: Database, wave: string): Transaction<number> {
  const row = yield* firstRow(db.selectFrom('wave').select('opened_at').where('id', '=', wave));
  return row?.opened_at ?? Number.MAX_SAFE_INTEGER;
}

function versionsInOrder(db: Database) {
  return db
    .selectFrom('municipality_version')
    .select(['municipality', 'revision', 'imported_at', ...municipalityColumns])
    .orderBy('municipality')
    .orderBy('as_of')
    .orderBy('revision');
}

/** State to the status date of the newest register that was imported by then: it says again what has not changed. */
function* newestRegistersUntil(db: Database, until: number, state?: string): Transaction<ReadonlyMap<string, string>> {
  const all = db
    .selectFrom('register_import')
    .select(['state_key', (select) => select.fn.max('as_of').as('as_of')])
    .where('imported_at', '<=', until)
    .groupBy('state_key');
  const rows = yield* allRows(state === undefined ? all : all.where('state_key', '=', state));
  return new Map(rows.map((row) => [row.state_key, row.as_of]));
}

/** @param versions of one municipality, by status date and revision */
function inForce(
  versions: readonly MunicipalityVersion[],
  until: number,
  confirmed: ReadonlyMap<string, string>,
): MunicipalityRecord | null {
  const known = versions.findLast(({ imported_at }) => imported_at <= until);
  if (known === undefined) {
    const first = Math.min(...versions.map(({ imported_at }) => imported_at));
    const then = versions.findLast(({ imported_at }) => imported_at === first);
    return then === undefined ? null : toMunicipality({ ...then, key: then.municipality });
  }
  const said = confirmed.get(known.state_key);
  const asOf = known.ended === 0 && said !== undefined && said > known.as_of ? said : known.as_of;
  return toMunicipality({ ...known, key: known.municipality, as_of: asOf });
}
