import { allRows, type Database, type Transaction } from '../query.ts';
import type { NewSubmission, Operation, Scope, SubmissionRecord, SubmitOutcome } from '../store.ts';
import { advanceAssessment, assessmentState } from './assessment.ts';
import { recordedOperation, recordOperation } from './recorded-operation.ts';
import { findSubmission } from './submissions.ts';
import { takesWrites } from './waves.ts';

/** The first submission stands; a repeated operation is told of it again, also after the wave has closed. */
export function* submit(
  db: Database,
  scope: Scope,
  submission: NewSubmission,
  operation: Operation,
): Transaction<SubmitOutcome> {
  const earlier = yield* recordedOperation(db, scope, 'submit', operation);
  if (earlier === 'key-reused') return { kind: 'key-reused' };
  const existing = yield* findSubmission(db, scope);
  if (existing !== null) {
    return earlier === null ? { kind: 'already-submitted' } : { kind: 'submitted', submission: existing };
  }
  if (!(yield* takesWrites(db, scope.wave, operation.at))) return { kind: 'wave-closed' };
  const assessment = yield* assessmentState(db, scope);
  if (assessment.revision !== submission.expectedRevision) return { kind: 'stale' };

  const { at } = operation;
  yield* advanceAssessment(db, scope, { revision: assessment.revision + 1, at, submittedAt: at });
  yield* recordOperation(db, scope, 'submit', operation, { receipt: submission.receipt });
  const record: SubmissionRecord = {
    municipality: scope.municipality,
    wave: scope.wave,
    modelVersion: submission.modelVersion,
    groups: submission.groups,
    answers: submission.answers,
    evaluation: submission.evaluation,
    receipt: submission.receipt,
    at,
  };
  yield* insertSubmission(db, record);
  return { kind: 'submitted', submission: record };
}

function* insertSubmission(db: Database, record: SubmissionRecord): Transaction<void> {
  yield* allRows(
    db.insertInto('submission').values({
      municipality: record.municipality,
      wave: record.wave,
      model_version: record.modelVersion,
      groups: JSON.stringify(record.groups),
      answers: record.answers,
      evaluation: record.evaluation,
      receipt: record.receipt,
      at: record.at,
    }),
  );
}
