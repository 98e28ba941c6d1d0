import { allRows, type Database, firstRow, type Transaction } from '../query.ts';
import type { FrozenText } from '../store.ts';

/** Numbers count from 1 per wave; `text` may be called more than once and must give the same each time. */
export function* publishBenchmark(
  db: Database,
  wave: string,
  at: number,
  text: (number: number) => string,
): Transaction<number> {
  const newest = yield* newestBenchmark(db, wave);
  const number = (newest?.number ?? 0) + 1;
  yield* allRows(db.insertInto('benchmark').values({ wave, number, published_at: at, text: text(number) }));
  return number;
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
