import { allRows, type Database, firstRow, type Transaction } from '../query.ts';
import type { SubmissionTable } from '../schema.ts';
import type { Scope, SubmissionRecord } from '../store.ts';

export function* findSubmission(db: Database, scope: Scope): Transaction<SubmissionRecord | null> {
  const row = yield* firstRow(
    db
      .selectFrom('submission')
      .selectAll()
      .where('municipality', '=', scope.municipality)
      .where('wave', '=', scope.wave),
  );
  return row === undefined ? null : toSubmission(row);
}

/** Oldest first, by key within the same moment. */
export function* submissionsOf(db: Database, wave: string): Transaction<readonly SubmissionRecord[]> {
  const rows = yield* allRows(
    db.selectFrom('submission').selectAll().where('wave', '=', wave).orderBy('at').orderBy('municipality'),
  );
  return rows.map(toSubmission);
}

function toSubmission(row: SubmissionTable): SubmissionRecord {
  return {
    municipality: row.municipality,
    wave: row.wave,
    modelVersion: row.model_version,
    groups: JSON.parse(row.groups) as readonly string[],
    answers: row.answers,
    evaluation: row.evaluation,
    receipt: row.receipt,
    at: row.at,
  };
}
