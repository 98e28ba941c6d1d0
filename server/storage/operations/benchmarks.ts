import { type Database, firstRow, type Transaction } from '../query.ts';
import type { Seal } from '../seal.ts';
import type { FrozenText } from '../store.ts';
import { recordEvent } from './administration.ts';
import { benchmarkPublished } from './administration-events.ts';

/** Numbers count from 1 per wave without a gap; whoever comes second with a number has seen an older state, and publishes nothing. */
export function* publishBenchmark(
  db: Database,
  seal: Seal,
  wave: string,
  publication: FrozenText,
): Transaction<boolean> {
  const newest = yield* newestBenchmark(db, wave);
  if (publication.number !== (newest?.number ?? 0) + 1) return false;
  const { number, publishedAt, text } = publication;
  const row = yield* firstRow(
    db
      .insertInto('benchmark')
      .values({ wave, number, published_at: publishedAt, text })
      .onConflict((conflict) => conflict.columns(['wave', 'number']).doNothing())
      .returning('number'),
  );
  if (row === undefined) return false;
  yield* recordEvent(db, seal, benchmarkPublished(wave, publication));
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
