import { allRows, type Database, firstRow, type Transaction } from '../query.ts';
import type { BeginOutcome, Operation, Scope } from '../store.ts';
import { opens } from './access-codes.ts';
import { recordedOperation, recordOperation } from './recorded-operation.ts';
import { takesWrites } from './waves.ts';

/** How long a begin may be repeated by whoever did not get the reply, in milliseconds. */
const repeatable = 15 * 60 * 1000;

/** A municipality that has an assessment, or a code that still opens one, exists: nobody else gets a second code for it. */
export function* beginAssessment(
  db: Database,
  scope: Scope,
  codeDigest: string,
  operation: Operation,
): Transaction<BeginOutcome> {
  const earlier = yield* recordedOperation(db, scope, 'begin', operation);
  if (earlier === 'key-reused') return earlier;
  if (earlier !== null) {
    const inTime = operation.at - earlier.at <= repeatable;
    return inTime && (yield* opens(db, codeDigest, scope)) ? 'begun' : 'exists';
  }
  if (!(yield* takesWrites(db, scope.wave, operation.at))) return 'wave-closed';
  const code = yield* firstRow(
    db
      .selectFrom('access_code')
      .select('digest')
      .where('municipality', '=', scope.municipality)
      .where('wave', '=', scope.wave)
      .where('revoked_at', 'is', null)
      .limit(1),
  );
  const assessment = yield* firstRow(
    db
      .selectFrom('assessment')
      .select('revision')
      .where('municipality', '=', scope.municipality)
      .where('wave', '=', scope.wave),
  );
  if (code !== undefined || assessment !== undefined) return 'exists';

  const { municipality, wave } = scope;
  const { at } = operation;
  const stored = yield* firstRow(
    db
      .insertInto('access_code')
      .values({ digest: codeDigest, municipality, wave, created_at: at, revoked_at: null })
      .onConflict((conflict) => conflict.column('digest').doNothing())
      .returning('digest'),
  );
  if (stored === undefined) return 'key-reused';
  yield* allRows(
    db.insertInto('assessment').values({ municipality, wave, revision: 0, begun_at: at, submitted_at: null }),
  );
  yield* recordOperation(db, scope, 'begin', operation, {});
  return 'begun';
}
