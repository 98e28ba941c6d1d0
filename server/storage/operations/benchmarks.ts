import { allRows, type Database, firstRow, type Transaction } from '../query.ts';
import type { Seal } from '../seal.ts';
import type { FrozenText } from '../store.ts';
import { recordEvent } from './administration.ts';
import { benchmarkPublished } from './administration-events.ts';
import { hasStudy } from './studies.ts';
import { lockWave } from './waves.ts';

/**
 * Numbers count from 1 per wave without a gap; whoever comes second with a number has seen an older state, and publishes nothing. Once
 * the study of the wave is out nothing is added.
 */
export function* publishBenchmark(
  db: Database,
  seal: Seal,
  wave: string,
  publication: FrozenText,
  sets: string,
): Transaction<boolean> {
  yield* lockWave(db, wave);
  if (yield* hasStudy(db, wave)) return false;
  const newest = yield* newestBenchmark(db, wave);
  if (publication.number !== (newest?.number ?? 0) + 1) return false;
  const { number, publishedAt, text } = publication;
  const row = yield* firstRow(
    db
      .insertInto('benchmark')
      .values({ wave, number, published_at: publishedAt, text, sets })
      .onConflict((conflict) => conflict.columns(['wave', 'number']).doNothing())
      .returning('number'),
  );
  if (row === undefined) return false;
  yield* recordEvent(db, seal, benchmarkPublished(wave, publication, sets));
  return true;
}

export function* newestBenchmark(db: Database, wave: string): Transaction<FrozenText | null> {
  const row = yield* firstRow(
    db
      .selectFrom('benchmark')
      .select(['number', 'published_at', 'text'])
      .where('wave', '=', wave)
      .orderBy('number', 'desc')
      .limit(1),
  );
  return row === undefined ? null : { number: row.number, publishedAt: row.published_at, text: row.text };
}

export function* publishedSets(db: Database, wave: string): Transaction<readonly string[]> {
  const rows = yield* allRows(db.selectFrom('benchmark').select('sets').where('wave', '=', wave).orderBy('number'));
  return rows.map(({ sets }) => sets);
}
