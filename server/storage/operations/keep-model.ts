import { type Database, firstRow, type Transaction } from '../query.ts';
import type { ModelRecord } from '../store.ts';

export function* keepModel(db: Database, model: ModelRecord): Transaction<'kept' | 'known' | 'differs'> {
  const kept = yield* firstRow(
    db
      .insertInto('model')
      .values({ version: model.version, id: model.id, text: model.text, kept_at: model.keptAt })
      .onConflict((conflict) => conflict.column('version').doNothing())
      .returning('version'),
  );
  if (kept !== undefined) return 'kept';
  return (yield* modelText(db, model.version)) === model.text ? 'known' : 'differs';
}

export function* modelText(db: Database, version: string): Transaction<string | null> {
  const row = yield* firstRow(db.selectFrom('model').select('text').where('version', '=', version));
  return row?.text ?? null;
}
