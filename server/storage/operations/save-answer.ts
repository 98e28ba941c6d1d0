import { allRows, type Database, firstRow, type Transaction } from '../query.ts';
import type { AnswerChange, AnswerRecord, Operation, SaveOutcome, Scope } from '../store.ts';
import { answerColumns, toAnswer, valueText } from './answer-row.ts';
import { advanceAssessment, assessmentState } from './assessment.ts';
import { recordedOperation, recordOperation } from './recorded-operation.ts';
import { takesWrites } from './waves.ts';

/** What an operation records: the answer it wrote, or found unchanged at that revision of the assessment. */
interface Saved {
  readonly question: string;
  readonly revision: number;
  readonly assessmentRevision?: number;
}

/**
 * A repeated operation is told what it saved, whatever has happened since; only a new one can be refused. One that says what
 * stands already is recorded and changes nothing.
 */
export function* saveAnswer(
  db: Database,
  scope: Scope,
  change: AnswerChange,
  operation: Operation,
): Transaction<SaveOutcome> {
  const earlier = yield* recordedOperation(db, scope, 'save', operation);
  if (earlier === 'key-reused') return { kind: 'key-reused' };
  if (earlier !== null) return yield* savedBy(db, scope, earlier.result);

  const assessment = yield* assessmentState(db, scope);
  if (assessment.submittedAt !== null) return { kind: 'submitted' };
  if (!(yield* takesWrites(db, scope.wave, operation.at))) return { kind: 'wave-closed' };
  const current = yield* currentAnswer(db, scope, change.question);
  if ((current?.revision ?? 0) !== change.replaces) return { kind: 'conflict', current };
  if (current !== null && saysTheSame(current, change)) {
    const unchanged = {
      question: current.question,
      revision: current.revision,
      assessmentRevision: assessment.revision,
    };
    yield* recordOperation(db, scope, 'save', operation, unchanged);
    return { kind: 'saved', answer: current, assessmentRevision: assessment.revision };
  }

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

function saysTheSame(current: AnswerRecord, change: AnswerChange): boolean {
  return (
    valueText(current.value) === valueText(change.value) &&
    current.note === change.note &&
    current.evidence === change.evidence
  );
}

function* savedBy(db: Database, scope: Scope, result: string): Transaction<SaveOutcome> {
  const saved: Saved = JSON.parse(result);
  const row = yield* firstRow(
    db
      .selectFrom('answer_event')
      .select([...answerColumns, 'assessment_revision'])
      .where('municipality', '=', scope.municipality)
      .where('wave', '=', scope.wave)
      .where('question', '=', saved.question)
      .where('revision', '=', saved.revision),
  );
  if (row === undefined) throw new Error(`A save is recorded, its answer is not: ${result}`);
  const assessmentRevision = saved.assessmentRevision ?? row.assessment_revision;
  return { kind: 'saved', answer: toAnswer(row), assessmentRevision };
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
