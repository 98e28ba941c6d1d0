import { eventSeal } from '../chain.ts';
import { allRows, type Database, type Transaction } from '../query.ts';
import type { Seal } from '../seal.ts';
import { recordEvent } from './administration.ts';
import { resealAssessments } from './reseal-assessments.ts';

/**
 * Seals all that is stored as it stands, for a key that is lost: what was changed before can no longer be told from what was
 * written. Ends all access codes and sessions, which the lost key belonged to as well. How many codes that were.
 */
export function* sealAnew(db: Database, seal: Seal, at: number): Transaction<number> {
  yield* resealAssessments(db, seal);
  let before = '';
  for (const event of yield* allRows(db.selectFrom('event').selectAll().orderBy('number'))) {
    before = eventSeal(seal, before, event);
    yield* allRows(db.updateTable('event').set({ seal: before }).where('number', '=', event.number));
  }
  const ended = yield* allRows(
    db.updateTable('access_code').set({ revoked_at: at }).where('revoked_at', 'is', null).returning('digest'),
  );
  yield* allRows(db.deleteFrom('session'));
  yield* recordEvent(db, seal, { kind: 'key.renewed', subject: '', content: { codes: ended.length }, at });
  return ended.length;
}
