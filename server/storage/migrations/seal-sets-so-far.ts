import { recordEvent } from '../operations/administration.ts';
import { benchmarkPublished, benchmarkSetsWorkedOut } from '../operations/administration-events.ts';
import { allRows, type Database, type Transaction } from '../query.ts';
import type { Seal } from '../seal.ts';
import { refuseOtherKey } from './refuse-other-key.ts';

export function* sealSetsSoFar(db: Database, seal: Seal): Transaction<void> {
  const events = yield* allRows(
    db.selectFrom('event').select(['subject', 'content']).where('kind', '=', 'benchmark.published'),
  );
  const told = new Set(events.map(({ subject, content }) => `${subject} ${content}`));
  const publications = yield* allRows(db.selectFrom('benchmark').selectAll().orderBy('wave').orderBy('number'));
  const unsealed = publications.filter(({ wave, published_at, ...row }) => {
    const { content } = benchmarkPublished(wave, { ...row, publishedAt: published_at }, row.sets);
    return !told.has(`${wave} ${JSON.stringify(content)}`);
  });
  if (unsealed.length > 0) yield* refuseOtherKey(db, seal);
  for (const { wave, number, sets, published_at } of unsealed) {
    yield* recordEvent(db, seal, benchmarkSetsWorkedOut(wave, number, sets, published_at));
  }
}
