import { allRows, type Compilable, type Database, rowsOfEach, type Transaction } from '../query.ts';
import type { WithdrawalTable } from '../schema.ts';
import type { Seal } from '../seal.ts';
import type { Scope } from '../store.ts';
import { recordEvent } from './administration.ts';
import { assessmentReopened, submissionRestored, submissionWithdrawn } from './administration-events.ts';
import { type AssessmentState, advance, lockedState } from './assessment.ts';
import { ofScope } from './of-scope.ts';
import { textsIn } from './stored-lists.ts';
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
  const number = newest.withdrawn ? newest.withdrawals : newest.withdrawals + 1;
  if (!newest.withdrawn) yield* withdraw(db, seal, scope, newest, reason, at);
  const row = actRow(scope, newest.number, number, reason, at);
  yield* rowsOfEach(
    db.insertInto('reopening').values(row),
    advance(db, { ...scope, ...newest.assessment, submitted_at: null }),
  );
  yield* recordEvent(db, seal, assessmentReopened(row));
  return 'reopened';
}

/** Takes the withdrawal of the newest submission back, and with it that its assessment is open again. */
export function* restoreSubmission(
  db: Database,
  seal: Seal,
  scope: Scope,
  reason: string,
  at: number,
): Transaction<'restored' | 'none'> {
  const newest = yield* lockedSubmission(db, scope);
  if (newest === null || !newest.withdrawn) return 'none';
  const { assessment, number, groups, withdrawals, submittedAt } = newest;
  const row = actRow(scope, number, withdrawals, reason, at);
  yield* rowsOfEach(
    db.insertInto('restoration').values(row),
    advance(db, { ...scope, ...assessment, submitted_at: submittedAt }),
  );
  yield* countAgain(db, scope, number, groups);
  yield* recordEvent(db, seal, submissionRestored(row));
  return 'restored';
}

/** What takes the submission from the tallies goes, where it still waits to be folded; else it is counted once more, its first time being folded. */
function* countAgain(db: Database, scope: Scope, number: number, groups: readonly string[]): Transaction<void> {
  const waiting = ofScope(db.deleteFrom('tally_delta').where('kind', '=', 'withdrawn'), scope);
  const gone = yield* allRows(waiting.where('submission', '=', number).returning('submission'));
  if (gone.length === 0) {
    yield* allRows(db.insertInto('tally_delta').values(deltaRow(scope, 'submitted', number, groups)));
  }
}

interface LockedSubmission {
  readonly assessment: AssessmentState;
  readonly number: number;
  readonly groups: readonly string[];
  readonly submittedAt: number;
  /** How often it was withdrawn, and whether it is. */
  readonly withdrawals: number;
  readonly withdrawn: boolean;
}

/** Nobody submits, withdraws, restores or opens again until this transaction is done. */
function* lockedSubmission(db: Database, scope: Scope): Transaction<LockedSubmission | null> {
  const [[assessment], [submission], withdrawals, restorations] = yield* rowsOfEach(
    lockedState(db, scope),
    newestSubmission(db, scope),
    actsOf(db, 'withdrawal', scope),
    actsOf(db, 'restoration', scope),
  );
  if (assessment === undefined || submission === undefined) return null;
  const { number, groups, at } = submission;
  const count = (acts: readonly { readonly submission: number }[]) =>
    acts.filter((act) => act.submission === number).length;
  return {
    assessment,
    number,
    groups: textsIn(groups),
    submittedAt: at,
    withdrawals: count(withdrawals),
    withdrawn: count(withdrawals) > count(restorations),
  };
}

function actsOf(
  db: Database,
  table: 'withdrawal' | 'restoration',
  scope: Scope,
): Compilable<{ readonly submission: number }> {
  return ofScope(db.selectFrom(table).select('submission'), scope);
}

function* withdraw(
  db: Database,
  seal: Seal,
  scope: Scope,
  { number, groups, withdrawals }: LockedSubmission,
  reason: string,
  at: number,
): Transaction<void> {
  const row = actRow(scope, number, withdrawals + 1, reason, at);
  yield* rowsOfEach(
    db.insertInto('withdrawal').values(row),
    db.insertInto('tally_delta').values(deltaRow(scope, 'withdrawn', number, groups)),
  );
  yield* recordEvent(db, seal, submissionWithdrawn(row));
}

function actRow(
  { municipality, wave }: Scope,
  submission: number,
  number: number,
  reason: string,
  at: number,
): WithdrawalTable {
  return { municipality, wave, submission, number, reason, at };
}
