import { allRows, type Database, firstRow, type Transaction } from '../query.ts';
import type { Scope } from '../store.ts';

/** False where the wave was linked before. */
export function* linkEarlier(
  db: Database,
  { municipality, wave }: Scope,
  earlier: string,
  at: number,
): Transaction<boolean> {
  const row = yield* firstRow(
    db
      .insertInto('earlier_wave')
      .values({ municipality, wave, earlier, at })
      .onConflict((conflict) => conflict.columns(['municipality', 'wave', 'earlier']).doNothing())
      .returning('earlier'),
  );
  return row !== undefined;
}

/** Oldest wave first. */
export function* linkedWaves(db: Database, scope: Scope): Transaction<readonly string[]> {
  const links = db.selectFrom('earlier_wave').innerJoin('wave as linked', 'linked.id', 'earlier_wave.earlier');
  const rows = yield* allRows(
    links
      .select('earlier_wave.earlier')
      .where('earlier_wave.municipality', '=', scope.municipality)
      .where('earlier_wave.wave', '=', scope.wave)
      .orderBy('linked.created_at')
      .orderBy('linked.id'),
  );
  return rows.map(({ earlier }) => earlier);
}
