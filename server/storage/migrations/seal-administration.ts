import { recordEvent } from '../operations/administration.ts';
import {
  benchmarkPublished,
  modelKept,
  waveClosed,
  waveCreated,
  waveOpened,
} from '../operations/administration-events.ts';
import { waves } from '../operations/waves.ts';
import { allRows, type Database, type Transaction } from '../query.ts';
import type { Seal } from '../seal.ts';

/** Begins the chain with the models and waves that were there before it, and the publications. */
export function* sealAdministration(db: Database, seal: Seal): Transaction<void> {
  for (const model of yield* allRows(db.selectFrom('model').selectAll().orderBy('kept_at').orderBy('version'))) {
    yield* recordEvent(db, seal, modelKept({ ...model, keptAt: model.kept_at }));
  }
  for (const wave of yield* waves(db)) {
    yield* recordEvent(db, seal, waveCreated(wave));
    if (wave.openedAt !== null) yield* recordEvent(db, seal, waveOpened(wave.id, wave.openedAt));
    if (wave.closedAt !== null) yield* recordEvent(db, seal, waveClosed(wave.id, wave.closedAt));
  }
  const publications = db
    .selectFrom('benchmark')
    .select(['wave', 'number', 'published_at', 'text'])
    .orderBy('wave')
    .orderBy('number');
  for (const { wave, number, published_at, text } of yield* allRows(publications)) {
    yield* recordEvent(db, seal, benchmarkPublished(wave, { number, publishedAt: published_at, text }, undefined));
  }
}
