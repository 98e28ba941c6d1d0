import { allRows, type Compilable, type Database, firstRow, type Transaction } from '../query.ts';
import type { SubmissionTable } from '../schema.ts';
import type { Scope, SubmissionRecord } from '../store.ts';
import { ofScope } from './of-scope.ts';

type SubmissionRow = Omit<SubmissionTable, 'seal'>;

export function submissionQuery(db: Database, scope: Scope): Compilable<SubmissionRow> {
  return ofScope(db.selectFrom('submission').selectAll(), scope);
}

export function* findSubmission(db: Database, scope: Scope): Transaction<SubmissionRecord | null> {
  const row = yield* firstRow(submissionQuery(db, scope));
  return row === undefined ? null : toSubmission(row);
}

/** Where a page of submissions ends. */
type Place = Pick<SubmissionRecord, 'at' | 'municipality'>;

/** The next submissions of a wave after a place, oldest first, by key within the same moment. */
export function* submissionsAfter(
  db: Database,
  wave: string,
  after: Place | undefined,
  limit: number,
): Transaction<readonly SubmissionRecord[]> {
  const { at, municipality } = after ?? { at: Number.MIN_SAFE_INTEGER, municipality: '' };
  const rows = yield* allRows(
    db
      .selectFrom('submission')
      .selectAll()
      .where('wave', '=', wave)
      .where(({ or, and, eb }) =>
        or([eb('at', '>', at), and([eb('at', '=', at), eb('municipality', '>', municipality)])]),
      )
      .orderBy('at')
      .orderBy('municipality')
      .limit(limit),
  );
  return rows.map(toSubmission);
}

export function toSubmission(row: SubmissionRow): SubmissionRecord {
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
