import { type Compilable, type Database, rowsOfEach, type Transaction } from '../query.ts';
import type { WithdrawalTable } from '../schema.ts';
import type { Seal } from '../seal.ts';
import type { Scope } from '../store.ts';
import { recordEvent } from './administration.ts';
import { assessmentReopened, submissionWithdrawn } from './administration-events.ts';
import { type AssessmentState, advance, lockedState } from './assessment.ts';
import { ofScope } from './of-scope.ts';
import { newestSubmission } from './submissions.ts';
import { deltaRow } from './tally-delta.ts';
import { takesWrites, waveGate } from './waves.ts';

/** Ends that the newest submission counts. */
export function* withdrawSubmission(
  db: Database,
  seal: Seal,
  scope: Scope,
  reason: string,
  at: number,
): Transaction<'withdrawn' | 'none'> {
  const newest = yield* lockedSubmission(db, scope);
  if (newest === null || newest.withdrawn) return 'none';
  yield* withdraw(db, seal, scope, newest, reason, at);
  return 'withdrawn';
}

/** Withdraws the newest submission, unless it is, and lets answers be changed again. */
export function* reopenAssessment(
  db: Database,
  seal: Seal,
  scope: Scope,
  reason: string,
  at: number,
): Transaction<'reopened' | 'none' | 'wave-closed'> {
  const newest = yield* lockedSubmission(db, scope);
  if (newest === null || newest.assessment.submitted_at === null) return 'none';
  const [[wave]] = yield* rowsOfEach(waveGate(db, scope));
  if (!takesWrites(wave, at)) return 'wave-closed';
  if (!newest.withdrawn) yield* withdraw(db, seal, scope, newest, reason, at);
  yield* rowsOfEach(
    db.insertInto('reopening').values(actRow(scope, newest.number, reason, at)),
    advance(db, { ...scope, ...newest.assessment, submitted_at: null }),
  );
  yield* recordEvent(db, seal, assessmentReopened(actRow(scope, newest.number, reason, at)));
  return 'reopened';
}

interface LockedSubmission {
  readonly assessment: AssessmentState;
  readonly number: number;
  readonly groups: readonly string[];
  readonly withdrawn: boolean;
}

/** Nobody submits, withdraws or opens again until this transaction is done. */
function* lockedSubmission(db: Database, scope: Scope): Transaction<LockedSubmission | null> {
  const withdrawn: Compilable<{ readonly submission: number }> = ofScope(
    db.selectFrom('withdrawal').select('submission'),
    scope,
  );
  const [[assessment], [submission], withdrawals] = yield* rowsOfEach(
    lockedState(db, scope),
    newestSubmission(db, scope),
    withdrawn,
  );
  if (assessment === undefined || submission === undefined) return null;
  const { number, groups } = submission;
  return {
    assessment,
    number,
    groups: JSON.parse(groups) as readonly string[],
    withdrawn: withdrawals.some((row) => row.submission === number),
  };
}

function* withdraw(
  db: Database,
  seal: Seal,
  scope: Scope,
  { number, groups }: LockedSubmission,
  reason: string,
  at: number,
): Transaction<void> {
  const row = actRow(scope, number, reason, at);
  yield* rowsOfEach(
    db.insertInto('withdrawal').values(row),
    db.insertInto('tally_delta').values(deltaRow(scope, 'withdrawn', number, groups)),
  );
  yield* recordEvent(db, seal, submissionWithdrawn(row));
}

function actRow({ municipality, wave }: Scope, submission: number, reason: string, at: number): WithdrawalTable {
  return { municipality, wave, submission, reason, at };
}
