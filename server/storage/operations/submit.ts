import { headSeal, submissionSeal } from '../chain.ts';
import { type Database, rowsOfEach, type Transaction } from '../query.ts';
import type { Seal } from '../seal.ts';
import type { NewSubmission, Operation, Scope, SubmissionRecord, SubmitOutcome } from '../store.ts';
import { advance, begunState, lockedState } from './assessment.ts';
import { earlierRun, operationRow, recordOperation } from './recorded-operation.ts';
import { findSubmission, submissionQuery, toSubmission } from './submissions.ts';
import { deltaRow } from './tally-delta.ts';
import { takesWrites, waveGate } from './waves.ts';

/** The first submission stands; a repeated operation is told of it again, also after the wave has closed. */
export function* submit(
  db: Database,
  seal: Seal,
  scope: Scope,
  submission: NewSubmission,
  operation: Operation,
): Transaction<SubmitOutcome> {
  const [[assessment], [wave], [existing], [recorded]] = yield* rowsOfEach(
    lockedState(db, scope),
    waveGate(db, scope),
    submissionQuery(db, scope),
    operationRow(db, scope, operation),
  );
  const earlier = earlierRun(recorded, 'submit', operation);
  if (earlier === 'key-reused') return { kind: 'key-reused' };
  if (existing !== undefined) {
    return earlier === null ? { kind: 'already-submitted' } : { kind: 'submitted', submission: toSubmission(existing) };
  }
  // The first run was committed between these two looks.
  if (earlier !== null) return { kind: 'submitted', submission: yield* submittedBy(db, scope) };
  if (!takesWrites(wave, operation.at)) return { kind: 'wave-closed' };
  if ((assessment?.revision ?? 0) !== submission.expectedRevision) return { kind: 'stale' };

  const { at } = operation;
  const state = yield* begunState(db, seal, scope, assessment, at);
  const { modelVersion, groups, answers, evaluation, receipt } = submission;
  const row = {
    ...{ municipality: scope.municipality, wave: scope.wave, model_version: modelVersion },
    ...{ groups: JSON.stringify(groups), answers, evaluation, receipt, at },
  };
  const link = submissionSeal(seal, state.seal, row);
  yield* rowsOfEach(
    advance(db, { ...scope, revision: state.revision + 1, submitted_at: at, seal: headSeal(seal, link) }),
    recordOperation(db, seal, scope, 'submit', operation, { receipt }),
    db.insertInto('submission').values({ ...row, seal: link }),
    db.insertInto('tally_delta').values(deltaRow(scope, 'submitted', groups)),
  );
  return { kind: 'submitted', submission: toSubmission(row) };
}

function* submittedBy(db: Database, scope: Scope): Transaction<SubmissionRecord> {
  const submission = yield* findSubmission(db, scope);
  if (submission === null) throw new Error(`A submission of ${scope.municipality} is recorded, and is not there.`);
  return submission;
}
