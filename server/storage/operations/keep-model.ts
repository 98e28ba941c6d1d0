import { type Database, firstRow, type Transaction } from '../query.ts';
import type { Seal } from '../seal.ts';
import type { ModelRecord } from '../store.ts';
import { recordEvent } from './administration.ts';
import { modelKept } from './administration-events.ts';

export function* keepModel(db: Database, seal: Seal, model: ModelRecord): Transaction<'kept' | 'known' | 'differs'> {
  const kept = yield* firstRow(
    db
      .insertInto('model')
      .values({ version: model.version, id: model.id, text: model.text, kept_at: model.keptAt })
      .onConflict((conflict) => conflict.column('version').doNothing())
      .returning('version'),
  );
  if (kept !== undefined) {
    yield* recordEvent(db, seal, modelKept(model));
    return 'kept';
  }
  return (yield* modelText(db, model.version)) === model.text ? 'known' : 'differs';
}

export function* modelText(db: Database, version: string): Transaction<string | null> {
  const row = yield* firstRow(db.selectFrom('model').select('text').where('version', '=', version));
  return row?.text ?? null;
}
