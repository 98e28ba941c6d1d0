import { allRows, type Database, firstRow, type Transaction } from '../query.ts';
import type { Seal } from '../seal.ts';
import type { FrozenText } from '../store.ts';
import { recordEvent } from './administration.ts';
import { studyPublished } from './administration-events.ts';
import { drainedStatus } from './waves.ts';

/** Once a wave that is closed, when nobody who found it open is still writing, and only beside the benchmarks that it was audited with. */
export function* publishStudy(
  db: Database,
  seal: Seal,
  wave: string,
  study: FrozenText,
  benchmarks: number,
): Transaction<boolean> {
  if ((yield* drainedStatus(db, wave)) !== 'closed') return false;
  if (study.number !== 1 || (yield* hasStudy(db, wave))) return false;
  if ((yield* newestNumber(db, wave)) !== benchmarks) return false;
  const { publishedAt, text } = study;
  yield* allRows(db.insertInto('study').values({ wave, published_at: publishedAt, text }));
  yield* recordEvent(db, seal, studyPublished(wave, study));
  return true;
}

/** Of the benchmarks of a wave; 0 for none. */
export function* newestNumber(db: Database, wave: string): Transaction<number> {
  const newest = db
    .selectFrom('benchmark')
    .select('number')
    .where('wave', '=', wave)
    .orderBy('number', 'desc')
    .limit(1);
  return (yield* firstRow(newest))?.number ?? 0;
}

export function* hasStudy(db: Database, wave: string): Transaction<boolean> {
  return (yield* firstRow(db.selectFrom('study').select('wave').where('wave', '=', wave))) !== undefined;
}

export function* findStudy(db: Database, wave: string): Transaction<FrozenText | null> {
  const row = yield* firstRow(db.selectFrom('study').select(['published_at', 'text']).where('wave', '=', wave));
  return row === undefined ? null : { number: 1, publishedAt: row.published_at, text: row.text };
}
