import { answerSeal, beginningSeal, headSeal, operationSeal, submissionSeal } from '../chain.ts';
import { ofScope } from '../operations/of-scope.ts';
import { allRows, type Database, firstRow, type Transaction } from '../query.ts';
import type { AssessmentTable } from '../schema.ts';
import type { Seal } from '../seal.ts';

type Key = Pick<AssessmentTable, 'municipality' | 'wave'>;

/** Seals what was there before there were seals. */
export function* sealAssessments(db: Database, seal: Seal): Transaction<void> {
  const assessments = yield* allRows(db.selectFrom('assessment').select(['municipality', 'wave', 'begun_at']));
  for (const assessment of assessments) {
    const answered = yield* sealAnswers(db, seal, assessment, beginningSeal(seal, assessment));
    const head = yield* sealSubmission(db, seal, assessment, answered);
    yield* allRows(ofScope(db.updateTable('assessment').set({ seal: head }), assessment));
    yield* sealOperations(db, seal, assessment);
  }
}

function* sealAnswers(db: Database, seal: Seal, key: Key, beginning: string): Transaction<string> {
  let head = beginning;
  const events = yield* allRows(ofScope(db.selectFrom('answer_event').selectAll(), key).orderBy('assessment_revision'));
  for (const event of events) {
    const link = answerSeal(seal, head, event);
    head = headSeal(seal, link);
    const { assessment_revision } = event;
    const update = ofScope(db.updateTable('answer_event').set({ seal: link }), key);
    yield* allRows(update.where('assessment_revision', '=', assessment_revision));
  }
  return head;
}

function* sealSubmission(db: Database, seal: Seal, key: Key, before: string): Transaction<string> {
  const submission = yield* firstRow(ofScope(db.selectFrom('submission').selectAll(), key));
  if (submission === undefined) return before;
  const link = submissionSeal(seal, before, submission);
  yield* allRows(ofScope(db.updateTable('submission').set({ seal: link }), key));
  return headSeal(seal, link);
}

function* sealOperations(db: Database, seal: Seal, key: Key): Transaction<void> {
  for (const operation of yield* allRows(ofScope(db.selectFrom('operation').selectAll(), key))) {
    const update = ofScope(db.updateTable('operation').set({ seal: operationSeal(seal, operation) }), key);
    yield* allRows(update.where('id', '=', operation.id));
  }
}
