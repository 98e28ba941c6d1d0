import { allRows, type Database, firstRow, rowsOfEach, type Transaction } from '../query.ts';
import type { Seal } from '../seal.ts';
import type { BeginOutcome, Operation, Scope } from '../store.ts';
import { opens } from './access-codes.ts';
import { begunState, lockedState } from './assessment.ts';
import { ofScope } from './of-scope.ts';
import { earlierRun, operationRow, recordOperation } from './recorded-operation.ts';
import { takesWrites, waveGate } from './waves.ts';

/** How long a begin may be repeated by whoever did not get the reply, in milliseconds. */
const repeatable = 15 * 60 * 1000;

/** A municipality that has an assessment, or a code that still opens one, exists: nobody else gets a second code for it. */
export function* beginAssessment(
  db: Database,
  seal: Seal,
  scope: Scope,
  codeDigest: string,
  operation: Operation,
): Transaction<BeginOutcome> {
  const [[assessment], [wave], codes, [recorded]] = yield* rowsOfEach(
    lockedState(db, scope),
    waveGate(db, scope),
    ofScope(db.selectFrom('access_code').select('digest'), scope).where('revoked_at', 'is', null).limit(1),
    operationRow(db, scope, operation),
  );
  const earlier = earlierRun(recorded, 'begin', operation);
  if (earlier === 'key-reused') return earlier;
  if (earlier !== null) {
    const inTime = operation.at - earlier.at <= repeatable;
    return inTime && (yield* opens(db, codeDigest, scope)) ? 'begun' : 'exists';
  }
  if (!takesWrites(wave, operation.at)) return 'wave-closed';
  if (codes.length > 0 || assessment !== undefined) return 'exists';

  const { municipality } = scope;
  const { at } = operation;
  const stored = yield* firstRow(
    db
      .insertInto('access_code')
      .values({ digest: codeDigest, municipality, wave: scope.wave, created_at: at, revoked_at: null })
      .onConflict((conflict) => conflict.column('digest').doNothing())
      .returning('digest'),
  );
  if (stored === undefined) return 'key-reused';
  yield* begunState(db, seal, scope, undefined, at);
  yield* allRows(recordOperation(db, seal, scope, 'begin', operation, {}));
  return 'begun';
}
