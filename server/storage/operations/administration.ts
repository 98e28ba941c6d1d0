import { eventSeal } from '../chain.ts';
import { allRows, type Database, firstRow, type Transaction } from '../query.ts';
import type { Seal } from '../seal.ts';

export interface AdministrationEvent {
  /** What was done, such as `wave.opened`. */
  readonly kind: string;
  /** To what: an id. */
  readonly subject: string;
  readonly content: unknown;
  readonly at: number;
}

/** Keeps other administrators waiting, for what reads much before it writes: they meet at a row that stands for nothing else. */
export function* lockAdministration(db: Database): Transaction<void> {
  const row = { name: 'administration', holder: '', until: 0 };
  yield* allRows(
    db
      .insertInto('lease')
      .values(row)
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ until: 0 })),
  );
}

/** Appends one event to the chain of what administrators did; of two at the same moment the second meets the number of the first, and runs again. */
export function* recordEvent(db: Database, seal: Seal, event: AdministrationEvent): Transaction<void> {
  const newest = db.selectFrom('event').select(['number', 'seal']).orderBy('number', 'desc').limit(1);
  const last = yield* firstRow(newest);
  const { kind, subject, at } = event;
  const row = { number: (last?.number ?? 0) + 1, kind, subject, content: JSON.stringify(event.content), at };
  yield* allRows(db.insertInto('event').values({ ...row, seal: eventSeal(seal, last?.seal ?? '', row) }));
}
