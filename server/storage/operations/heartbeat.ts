import { allRows, type Database, type Transaction } from '../query.ts';

export function* heartbeat(db: Database, at: number): Transaction<void> {
  yield* allRows(
    db
      .insertInto('heartbeat')
      .values({ id: 'server', at })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ at })),
  );
}
