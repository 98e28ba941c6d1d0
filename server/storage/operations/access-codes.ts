import { allRows, type Database, firstRow, type Transaction } from '../query.ts';
import type { NewAccessCode, Scope } from '../store.ts';
import { insertRows } from './insert-rows.ts';
import { endSessions } from './sessions.ts';

/** A digest that is stored already stays as it is, revoked or not. */
export function* addAccessCodes(db: Database, codes: readonly NewAccessCode[]): Transaction<void> {
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
}

/** Ends the sessions of the assessment as well. False where the code is unknown or was revoked before. */
export function* revokeAccessCode(db: Database, digest: string, at: number): Transaction<boolean> {
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
  return true;
}

/** Ends the sessions of the assessment as well. How many codes there were to revoke. */
export function* revokeAccessCodesOf(db: Database, scope: Scope, at: number): Transaction<number> {
  const revoked = yield* allRows(
    db
      .updateTable('access_code')
      .set({ revoked_at: at })
      .where('municipality', '=', scope.municipality)
      .where('wave', '=', scope.wave)
      .where('revoked_at', 'is', null)
      .returning('digest'),
  );
  yield* endSessions(db, scope);
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

/** Whether a code opens this assessment at present. */
export function* opens(db: Database, digest: string, scope: Scope): Transaction<boolean> {
  const found = yield* redeemAccessCode(db, digest);
  return found !== null && found.municipality === scope.municipality && found.wave === scope.wave;
}
