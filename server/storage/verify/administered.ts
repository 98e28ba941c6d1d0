import { waves } from '../operations/waves.ts';
import { allRows, type Database, type Transaction } from '../query.ts';
import type { Administered } from './check-administration.ts';

export function* administered(db: Database): Transaction<Administered> {
  const events = yield* allRows(db.selectFrom('event').selectAll().orderBy('number'));
  const models = yield* allRows(db.selectFrom('model').selectAll());
  const publications = yield* allRows(db.selectFrom('benchmark').selectAll().orderBy('wave').orderBy('number'));
  const studies = yield* allRows(db.selectFrom('study').selectAll().orderBy('wave'));
  return {
    events,
    models: models.map(({ kept_at, ...model }) => ({ ...model, keptAt: kept_at })),
    waves: yield* waves(db),
    withdrawals: yield* allRows(db.selectFrom('withdrawal').selectAll()),
    reopenings: yield* allRows(db.selectFrom('reopening').selectAll()),
    restorations: yield* allRows(db.selectFrom('restoration').selectAll()),
    results: yield* allRows(db.selectFrom('public_result').selectAll()),
    studies: studies.map(({ wave, published_at, text }) => ({ wave, text, publishedAt: published_at })),
    publications: publications.map(({ published_at, ...rest }) => ({ ...rest, publishedAt: published_at })),
  };
}
