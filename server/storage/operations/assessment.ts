import { allRows, type Database, firstRow, type Transaction } from '../query.ts';
import type { AssessmentRecord, Scope } from '../store.ts';
import { answerColumns, toAnswer } from './answer-row.ts';

export interface AssessmentState {
  readonly revision: number;
  readonly submittedAt: number | null;
}

/** The assessment with its answers by question id; revision 0 and no answers before the first write. */
export function* readAssessment(db: Database, scope: Scope): Transaction<AssessmentRecord> {
  const state = yield* assessmentState(db, scope);
  const answers = yield* allRows(
    db
      .selectFrom('answer')
      .select(answerColumns)
      .where('municipality', '=', scope.municipality)
      .where('wave', '=', scope.wave)
      .orderBy('question'),
  );
  return { revision: state.revision, answers: answers.map(toAnswer), submittedAt: state.submittedAt };
}

export function* assessmentState(db: Database, scope: Scope): Transaction<AssessmentState> {
  const row = yield* firstRow(
    db
      .selectFrom('assessment')
      .select(['revision', 'submitted_at'])
      .where('municipality', '=', scope.municipality)
      .where('wave', '=', scope.wave),
  );
  return { revision: row?.revision ?? 0, submittedAt: row?.submitted_at ?? null };
}

/** Counts a write to the assessment, which the first one begins. */
export function* advanceAssessment(
  db: Database,
  scope: Scope,
  change: { readonly revision: number; readonly at: number; readonly submittedAt: number | null },
): Transaction<void> {
  const { revision, submittedAt } = change;
  yield* allRows(
    db
      .insertInto('assessment')
      .values({
        municipality: scope.municipality,
        wave: scope.wave,
        revision,
        begun_at: change.at,
        submitted_at: submittedAt,
      })
      .onConflict((conflict) =>
        conflict.columns(['municipality', 'wave']).doUpdateSet({ revision, submitted_at: submittedAt }),
      ),
  );
}
