import { allRows, type Database, firstRow, type Transaction } from '../query.ts';
import type { AnswerChange, AnswerRecord, Operation, SaveOutcome, Scope } from '../store.ts';
import { answerColumns, toAnswer, valueText } from './answer-row.ts';
import { advanceAssessment, assessmentState } from './assessment.ts';
import { recordedOperation, recordOperation } from './recorded-operation.ts';
import { takesWrites } from './waves.ts';

/** A repeated operation is told what it saved, whatever has happened since; only a new one can be refused. */
export function* saveAnswer(
  db: Database,
  scope: Scope,
  change: AnswerChange,
  operation: Operation,
): Transaction<SaveOutcome> {
  const earlier = yield* recordedOperation(db, scope, 'save', operation);
  if (earlier === 'key-reused') return { kind: 'key-reused' };
  if (earlier !== null) return yield* savedBy(db, scope, operation.id);

  const assessment = yield* assessmentState(db, scope);
  if (assessment.submittedAt !== null) return { kind: 'submitted' };
  if (!(yield* takesWrites(db, scope.wave, operation.at))) return { kind: 'wave-closed' };
  const current = yield* currentAnswer(db, scope, change.question);
  if ((current?.revision ?? 0) !== change.replaces) return { kind: 'conflict', current };

  const assessmentRevision = assessment.revision + 1;
  const answer: AnswerRecord = {
    question: change.question,
    value: change.value,
    note: change.note,
    evidence: change.evidence,
    revision: change.replaces + 1,
    author: change.author,
    at: operation.at,
  };
  yield* advanceAssessment(db, scope, { revision: assessmentRevision, at: operation.at, submittedAt: null });
  yield* recordOperation(db, scope, 'save', operation, { question: answer.question, revision: answer.revision });
  yield* writeAnswer(db, scope, answer, { assessmentRevision, operation: operation.id });
  return { kind: 'saved', answer, assessmentRevision };
}

function* currentAnswer(db: Database, scope: Scope, question: string): Transaction<AnswerRecord | null> {
  const row = yield* firstRow(
    db
      .selectFrom('answer')
      .select(answerColumns)
      .where('municipality', '=', scope.municipality)
      .where('wave', '=', scope.wave)
      .where('question', '=', question),
  );
  return row === undefined ? null : toAnswer(row);
}

function* savedBy(db: Database, scope: Scope, operation: string): Transaction<SaveOutcome> {
  const row = yield* firstRow(
    db
      .selectFrom('answer_event')
      .select([...answerColumns, 'assessment_revision'])
      .where('municipality', '=', scope.municipality)
      .where('wave', '=', scope.wave)
      .where('operation', '=', operation),
  );
  if (row === undefined) throw new Error(`Operation ${operation} is recorded, its answer is not.`);
  return { kind: 'saved', answer: toAnswer(row), assessmentRevision: row.assessment_revision };
}

function* writeAnswer(
  db: Database,
  scope: Scope,
  answer: AnswerRecord,
  event: { readonly assessmentRevision: number; readonly operation: string },
): Transaction<void> {
  const { municipality, wave } = scope;
  const { question, ...rest } = answer;
  const content = { ...rest, value: valueText(answer.value) };
  yield* allRows(
    db.insertInto('answer_event').values({
      municipality,
      wave,
      question,
      ...content,
      assessment_revision: event.assessmentRevision,
      operation: event.operation,
    }),
  );
  yield* allRows(
    db
      .insertInto('answer')
      .values({ municipality, wave, question, ...content })
      .onConflict((conflict) => conflict.columns(['municipality', 'wave', 'question']).doUpdateSet(content)),
  );
}
