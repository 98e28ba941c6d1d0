import { sql } from 'kysely';
import { allRows, type Database, rowsOfEach, type Transaction } from '../query.ts';
import type { Schema } from '../schema.ts';
import type { Participation } from '../store.ts';
import { changesOf, foldChanges } from './histograms.ts';
import { textsIn } from './stored-lists.ts';
import { groupOf, signOf } from './tally-delta.ts';

/** Deltas folded in one transaction. */
const foldedAtOnce = 200;

export type Tallies = ReadonlyMap<string, number>;

/** Of one wave: what is folded and what is not yet. */
export function* talliesNow(db: Database, wave: string): Transaction<Tallies> {
  const [folded, deltas] = yield* rowsOfEach(
    db.selectFrom('tally').select(['name', 'count']).where('wave', '=', wave),
    db.selectFrom('tally_delta').select(['kind', 'names']).where('wave', '=', wave),
  );
  const tallies = new Map(folded.map(({ name, count }) => [name, count]));
  for (const { kind, names } of deltas) addTo(tallies, names, signOf(kind));
  return tallies;
}

export function* participation(db: Database, wave: string): Transaction<Participation> {
  const tallies = yield* talliesNow(db, wave);
  const groups = [...tallies].flatMap(([name, count]): [string, number][] => {
    const group = groupOf(name);
    return group === null || count === 0 ? [] : [[group, count]];
  });
  return { begun: tallies.get('begun') ?? 0, submitted: tallies.get('submitted') ?? 0, groups: new Map(groups) };
}

/** Moves deltas into the tallies and histograms; each counts once, however many processes fold. */
export function* foldTallies(db: Database): Transaction<number> {
  const deltas = yield* allRows(
    db
      .selectFrom('tally_delta')
      .selectAll()
      .orderBy('municipality')
      .orderBy('wave')
      .orderBy('kind')
      .orderBy('submission')
      .limit(foldedAtOnce)
      .forUpdate(),
  );
  if (deltas.length === 0) return 0;
  for (const [wave, tallies] of sumsByWave(deltas)) {
    const rows = [...tallies].sort().map(([name, count]) => ({ wave, name, count }));
    yield* allRows(
      db
        .insertInto('tally')
        .values(rows)
        .onConflict((conflict) =>
          conflict
            .columns(['wave', 'name'])
            .doUpdateSet(({ ref }) => ({ count: sql<number>`${ref('tally.count')} + ${ref('excluded.count')}` })),
        ),
    );
  }
  yield* foldChanges(db, yield* changesOf(db, deltas));
  yield* allRows(db.deleteFrom('tally_delta').where(({ or, and }) => or(deltas.map((delta) => and(keyOf(delta))))));
  return deltas.length;
}

function sumsByWave(deltas: readonly Schema['tally_delta'][]): ReadonlyMap<string, Tallies> {
  const waves = new Map<string, Map<string, number>>();
  for (const { wave, kind, names } of deltas) {
    const tallies = waves.get(wave) ?? new Map<string, number>();
    waves.set(wave, tallies);
    addTo(tallies, names, signOf(kind));
  }
  return waves;
}

function addTo(tallies: Map<string, number>, names: string, sign: number): void {
  for (const name of textsIn(names)) tallies.set(name, (tallies.get(name) ?? 0) + sign);
}

function keyOf({ municipality, wave, kind, submission }: Schema['tally_delta']) {
  return { municipality, wave, kind, submission };
}
