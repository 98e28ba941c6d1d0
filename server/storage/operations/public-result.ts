import { allRows, type Database, firstRow, rowsOfEach, type Transaction } from '../query.ts';
import type { Seal } from '../seal.ts';
import type { Scope } from '../store.ts';
import { recordEvent } from './administration.ts';
import { resultDeclared } from './administration-events.ts';
import { lockedState } from './assessment.ts';
import { ofScope } from './of-scope.ts';
import { newestSubmission } from './submissions.ts';

/** Says it of the submission that stands. False, and nothing written, where that is said already or nothing is submitted. */
export function* declarePublic(
  db: Database,
  seal: Seal,
  scope: Scope,
  isPublic: boolean,
  at: number,
): Transaction<boolean> {
  const [[assessment], [newest]] = yield* rowsOfEach(lockedState(db, scope), newestSubmission(db, scope));
  if (newest === undefined || typeof assessment?.submitted_at !== 'number') return false;
  const submission = newest.number;
  const said = ofScope(db.selectFrom('public_result').select('public'), scope).where('submission', '=', submission);
  if (((yield* firstRow(said))?.public === 1) === isPublic) return false;
  const { municipality, wave } = scope;
  const content = { public: isPublic ? (1 as const) : (0 as const), at };
  const row = { municipality, wave, submission, ...content };
  yield* allRows(
    db
      .insertInto('public_result')
      .values(row)
      .onConflict((conflict) => conflict.columns(['municipality', 'wave', 'submission']).doUpdateSet(content)),
  );
  yield* recordEvent(db, seal, resultDeclared(row));
  return true;
}
