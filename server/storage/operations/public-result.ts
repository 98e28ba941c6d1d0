import { allRows, type Database, firstRow, type Transaction } from '../query.ts';
import type { Seal } from '../seal.ts';
import type { Scope } from '../store.ts';
import { recordEvent } from './administration.ts';
import { resultDeclared } from './administration-events.ts';
import { lockedState } from './assessment.ts';
import { ofScope } from './of-scope.ts';

/** False, and nothing written, where it stands so already or the municipality has no assessment in the wave. */
export function* declarePublic(
  db: Database,
  seal: Seal,
  scope: Scope,
  isPublic: boolean,
  at: number,
): Transaction<boolean> {
  if ((yield* firstRow(lockedState(db, scope))) === undefined) return false;
  const before = yield* firstRow(ofScope(db.selectFrom('public_result').select('public'), scope));
  if ((before?.public === 1) === isPublic) return false;
  const { municipality, wave } = scope;
  const content = { public: isPublic ? (1 as const) : (0 as const), at };
  yield* allRows(
    db
      .insertInto('public_result')
      .values({ municipality, wave, ...content })
      .onConflict((conflict) => conflict.columns(['municipality', 'wave']).doUpdateSet(content)),
  );
  yield* recordEvent(db, seal, resultDeclared(scope, isPublic, at));
  return true;
}
