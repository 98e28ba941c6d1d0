import { allRows, type Database, firstRow, type Transaction } from '../query.ts';
import type { Seal } from '../seal.ts';
import type { NewAccessCode, Scope } from '../store.ts';
import { recordEvent } from './administration.ts';
import { codesAdded, codesRevoked } from './administration-events.ts';
import { insertRows } from './insert-rows.ts';
import { ofScope } from './of-scope.ts';
import { endSessions } from './sessions.ts';

/** A digest that is stored already stays as it is, revoked or not. Keys of municipalities that had another one before. */
export function* addAccessCodes(
  db: Database,
  seal: Seal,
  codes: readonly NewAccessCode[],
): Transaction<readonly string[]> {
  const before: string[] = [];
  for (const [wave, added] of Map.groupBy(codes, (code) => code.wave)) before.push(...(yield* opened(db, wave, added)));
  const rows = codes.map((code) => ({
    digest: code.digest,
    municipality: code.municipality,
    wave: code.wave,
    created_at: code.createdAt,
    revoked_at: null,
  }));
  yield* insertRows<'access_code'>(rows, (chunk) =>
    db
      .insertInto('access_code')
      .values(chunk)
      .onConflict((conflict) => conflict.column('digest').doNothing()),
  );
  for (const [wave, added] of Map.groupBy(codes, (code) => code.wave)) {
    yield* recordEvent(db, seal, codesAdded(wave, added.length, Math.max(...added.map((code) => code.createdAt))));
  }
  return before;
}

/** Which of the municipalities a code opens in this wave. */
function* opened(db: Database, wave: string, codes: readonly NewAccessCode[]): Transaction<readonly string[]> {
  const keys = new Set(codes.map(({ municipality }) => municipality));
  const rows = yield* allRows(
    db
      .selectFrom('access_code')
      .select('municipality')
      .distinct()
      .where('wave', '=', wave)
      .where('revoked_at', 'is', null)
      .orderBy('municipality'),
  );
  return rows.map(({ municipality }) => municipality).filter((key) => keys.has(key));
}

/** Ends the sessions of the assessment as well. False where the code is unknown or was revoked before. */
export function* revokeAccessCode(db: Database, seal: Seal, digest: string, at: number): Transaction<boolean> {
  const scope = yield* firstRow(
    db
      .updateTable('access_code')
      .set({ revoked_at: at })
      .where('digest', '=', digest)
      .where('revoked_at', 'is', null)
      .returning(['municipality', 'wave']),
  );
  if (scope === undefined) return false;
  yield* endSessions(db, scope);
  yield* recordEvent(db, seal, codesRevoked(scope.wave, scope.municipality, 1, at));
  return true;
}

/** Ends the sessions of the assessment as well. How many codes there were to revoke. */
export function* revokeAccessCodesOf(db: Database, seal: Seal, scope: Scope, at: number): Transaction<number> {
  const revoked = yield* allRows(
    ofScope(db.updateTable('access_code').set({ revoked_at: at }), scope)
      .where('revoked_at', 'is', null)
      .returning('digest'),
  );
  yield* endSessions(db, scope);
  if (revoked.length > 0)
    yield* recordEvent(db, seal, codesRevoked(scope.wave, scope.municipality, revoked.length, at));
  return revoked.length;
}

export function* redeemAccessCode(db: Database, digest: string): Transaction<Scope | null> {
  const row = yield* firstRow(
    db
      .selectFrom('access_code')
      .select(['municipality', 'wave'])
      .where('digest', '=', digest)
      .where('revoked_at', 'is', null),
  );
  return row === undefined ? null : { municipality: row.municipality, wave: row.wave };
}

/** Whether a code opens this assessment; it cannot be revoked before the writer who asks is done. */
export function* opens(db: Database, digest: string, scope: Scope): Transaction<boolean> {
  const code = ofScope(db.selectFrom('access_code').select('digest'), scope);
  const row = yield* firstRow(code.where('digest', '=', digest).where('revoked_at', 'is', null).forShare());
  return row !== undefined;
}
