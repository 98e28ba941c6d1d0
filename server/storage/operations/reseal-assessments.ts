import { answerSeal, beginningSeal, headSeal, operationSeal, submissionSeal } from '../chain.ts';
import { allRows, type Database, type Transaction } from '../query.ts';
import type { Seal } from '../seal.ts';
import type { Scope } from '../store.ts';
import { ofScope } from './of-scope.ts';

/** Seals every assessment with its answers, submissions and operations as they stand. */
export function* resealAssessments(db: Database, seal: Seal): Transaction<void> {
  const assessments = yield* allRows(db.selectFrom('assessment').select(['municipality', 'wave', 'begun_at']));
  for (const assessment of assessments) {
    const head = yield* resealChain(db, seal, assessment, beginningSeal(seal, assessment));
    yield* allRows(ofScope(db.updateTable('assessment').set({ seal: head }), assessment));
    yield* resealOperations(db, seal, assessment);
  }
}

function* resealChain(db: Database, seal: Seal, scope: Scope, beginning: string): Transaction<string> {
  const events = yield* allRows(ofScope(db.selectFrom('answer_event').selectAll(), scope));
  const submissions = yield* allRows(ofScope(db.selectFrom('submission').selectAll(), scope));
  const links = [
    ...events.map((row) => ({
      row,
      table: 'answer_event' as const,
      sealed: (before: string) => answerSeal(seal, before, row),
    })),
    ...submissions.map((row) => ({
      row,
      table: 'submission' as const,
      sealed: (before: string) => submissionSeal(seal, before, row),
    })),
  ].sort((one, other) => one.row.assessment_revision - other.row.assessment_revision);
  let head = beginning;
  for (const { row, table, sealed } of links) {
    const link = sealed(head);
    head = headSeal(seal, link);
    const update = ofScope(db.updateTable(table).set({ seal: link }), scope);
    yield* allRows(update.where('assessment_revision', '=', row.assessment_revision));
  }
  return head;
}

function* resealOperations(db: Database, seal: Seal, scope: Scope): Transaction<void> {
  for (const operation of yield* allRows(ofScope(db.selectFrom('operation').selectAll(), scope))) {
    const update = ofScope(db.updateTable('operation').set({ seal: operationSeal(seal, operation) }), scope);
    yield* allRows(update.where('id', '=', operation.id));
  }
}
