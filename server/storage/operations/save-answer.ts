import { answerSeal, headSeal } from '../chain.ts';
import { prepared } from '../prepared.ts';
import { type Database, firstRow, rowsOfEach, type Transaction } from '../query.ts';
import type { AnswerEventTable, AnswerTable } from '../schema.ts';
import type { Seal } from '../seal.ts';
import type { AnswerChange, AnswerRecord, Operation, SaveOutcome, Scope } from '../store.ts';
import { answerColumns, toAnswer, valueText } from './answer-row.ts';
import { type AssessmentState, advance, begunState, lockedState } from './assessment.ts';
import { ofScope } from './of-scope.ts';
import { earlierRun, operationRow, recordOperation } from './recorded-operation.ts';
import { takesWrites, waveGate } from './waves.ts';

/** What an operation records: the answer it wrote, or found unchanged at that revision of the assessment. */
interface Saved {
  readonly question: string;
  readonly revision: number;
  readonly assessmentRevision?: number;
}

const currentAnswer = prepared((db, key: Scope & { readonly question: string }) =>
  ofScope(db.selectFrom('answer').select(answerColumns), key).where('question', '=', key.question),
);

const insertEvent = prepared((db, event: AnswerEventTable) => {
  const { municipality, wave, question, revision, value, note, evidence, author, at } = event;
  const { assessment_revision, operation, seal } = event;
  const answer = { municipality, wave, question, revision, value, note, evidence, author, at };
  return db.insertInto('answer_event').values({ ...answer, assessment_revision, operation, seal });
});

const putAnswer = prepared((db, answer: AnswerTable) => {
  const { municipality, wave, question, revision, value, note, evidence, author, at } = answer;
  const content = { revision, value, note, evidence, author, at };
  return db
    .insertInto('answer')
    .values({ municipality, wave, question, ...content })
    .onConflict((conflict) => conflict.columns(['municipality', 'wave', 'question']).doUpdateSet(content));
});

/**
 * A repeated operation is told what it saved, whatever has happened since; only a new one can be refused. One that says what
 * stands already is recorded and changes nothing.
 */
export function* saveAnswer(
  db: Database,
  seal: Seal,
  scope: Scope,
  change: AnswerChange,
  operation: Operation,
): Transaction<SaveOutcome> {
  // Before the first write there is nothing to lock: an answer that is seen has its operation seen after it.
  const [[assessment], [wave], [row], [recorded]] = yield* rowsOfEach(
    lockedState(db, scope),
    waveGate(db, scope),
    currentAnswer(db, { ...scope, question: change.question }),
    operationRow(db, scope, operation),
  );
  const earlier = earlierRun(recorded, 'save', operation);
  if (earlier === 'key-reused') return { kind: 'key-reused' };
  if (earlier !== null) return yield* savedBy(db, scope, earlier.result);

  if (assessment !== undefined && assessment.submitted_at !== null) return { kind: 'submitted' };
  if (!takesWrites(wave, operation.at)) return { kind: 'wave-closed' };
  const current = row === undefined ? null : toAnswer(row);
  if ((current?.revision ?? 0) !== change.replaces) return { kind: 'conflict', current };
  if (assessment !== undefined && current !== null && saysTheSame(current, change)) {
    const { question, revision } = current;
    const unchanged: Saved = { question, revision, assessmentRevision: assessment.revision };
    yield* rowsOfEach(recordOperation(db, seal, scope, 'save', operation, unchanged));
    return { kind: 'saved', answer: current, assessmentRevision: assessment.revision };
  }
  const state = yield* begunState(db, seal, scope, assessment, operation.at);
  return yield* write(db, seal, scope, state, change, operation);
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
  const event = db.selectFrom('answer_event').select([...answerColumns, 'assessment_revision']);
  const row = yield* firstRow(
    ofScope(event, scope).where('question', '=', saved.question).where('revision', '=', saved.revision),
  );
  if (row === undefined) throw new Error(`A save is recorded, its answer is not: ${result}`);
  const assessmentRevision = saved.assessmentRevision ?? row.assessment_revision;
  return { kind: 'saved', answer: toAnswer(row), assessmentRevision };
}

function* write(
  db: Database,
  seal: Seal,
  scope: Scope,
  state: AssessmentState,
  change: AnswerChange,
  operation: Operation,
): Transaction<SaveOutcome> {
  const { municipality, wave } = scope;
  const { question, note, evidence, author } = change;
  const revision = change.replaces + 1;
  const content = { revision, value: valueText(change.value), note, evidence, author, at: operation.at };
  const key = { municipality, wave, question };
  const assessment_revision = state.revision + 1;
  const event = { ...key, ...content, assessment_revision, operation: operation.id };
  const link = answerSeal(seal, state.seal, event);
  const saved: Saved = { question, revision };
  yield* rowsOfEach(
    advance(db, { ...scope, revision: assessment_revision, submitted_at: null, seal: headSeal(seal, link) }),
    recordOperation(db, seal, scope, 'save', operation, saved),
    insertEvent(db, { ...event, seal: link }),
    putAnswer(db, event),
  );
  const answer = { question, value: change.value, note, evidence, revision, author, at: operation.at };
  return { kind: 'saved', answer, assessmentRevision: assessment_revision };
}
