import { recordEvent } from '../operations/administration.ts';
import { resultDeclared } from '../operations/administration-events.ts';
import { ofScope } from '../operations/of-scope.ts';
import { allRows, type Database, firstRow, type Transaction } from '../query.ts';
import type { PublicResultTable } from '../schema.ts';
import type { Seal } from '../seal.ts';
import type { Scope } from '../store.ts';
import { refuseOtherKey } from './refuse-other-key.ts';

interface Declared {
  readonly municipality: string;
  readonly public: boolean;
}

/** Puts what events tell of a municipality down to the submission that stood then; said before there was one, it was of none. */
export function* declaredSoFar(db: Database, seal: Seal): Transaction<void> {
  const rows = new Map<string, PublicResultTable>();
  const events = db.selectFrom('event').select(['subject', 'content', 'at']).where('kind', '=', 'result.declared');
  for (const { subject: wave, content, at } of yield* allRows(events.orderBy('number'))) {
    const { municipality, public: isPublic }: Declared = JSON.parse(content);
    const submission = yield* stoodAt(db, { municipality, wave }, at);
    if (submission === null) continue;
    const row: PublicResultTable = { municipality, wave, submission, public: isPublic ? 1 : 0, at };
    rows.set(JSON.stringify([wave, municipality, submission]), row);
  }
  if (rows.size > 0) yield* refuseOtherKey(db, seal);
  for (const row of rows.values()) {
    yield* allRows(db.insertInto('public_result').values(row));
    yield* recordEvent(db, seal, resultDeclared(row));
  }
}

/** Number of the newest submission at a moment; null where there was none, or its assessment was open again. */
function* stoodAt(db: Database, scope: Scope, at: number): Transaction<number | null> {
  const submitted = ofScope(db.selectFrom('submission').select('number'), scope).where('at', '<=', at);
  const newest = yield* firstRow(submitted.orderBy('number', 'desc').limit(1));
  if (newest === undefined) return null;
  const reopened = ofScope(db.selectFrom('reopening').select('submission'), scope);
  const open = yield* firstRow(reopened.where('submission', '=', newest.number).where('at', '<=', at));
  return open === undefined ? newest.number : null;
}
