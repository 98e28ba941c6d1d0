import { eventSeal } from '../chain.ts';
import { allRows, type Database, type Transaction } from '../query.ts';
import type { Seal } from '../seal.ts';

/**
 * Whether this seal has made the seals of the database: true where the first, or the newest, of what administrators did fits it, or
 * nothing was done yet. Two are asked, because one may be damaged.
 */
export function* keyFits(db: Database, seal: Seal): Transaction<boolean> {
  const events = db.selectFrom('event').selectAll();
  const [first] = yield* allRows(events.orderBy('number').limit(1));
  if (first === undefined) return true;
  const [newest, before] = yield* allRows(events.orderBy('number', 'desc').limit(2));
  if (eventSeal(seal, '', first) === first.seal) return true;
  return newest !== undefined && before !== undefined && eventSeal(seal, before.seal, newest) === newest.seal;
}
