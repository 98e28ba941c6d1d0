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

function newestEvent(db: Database) {
  return db.selectFrom('event').select(['number', 'seal']).orderBy('number', 'desc').limit(1);
}

/** Keeps other administrators waiting, for what reads much before it writes. */
export function* lockAdministration(db: Database): Transaction<void> {
  yield* firstRow(newestEvent(db));
}

/** Appends one event to the chain of what administrators did. */
export function* recordEvent(db: Database, seal: Seal, event: AdministrationEvent): Transaction<void> {
  const last = yield* firstRow(newestEvent(db));
  const { kind, subject, at } = event;
  const row = { number: (last?.number ?? 0) + 1, kind, subject, content: JSON.stringify(event.content), at };
  yield* allRows(db.insertInto('event').values({ ...row, seal: eventSeal(seal, last?.seal ?? '', row) }));
}
