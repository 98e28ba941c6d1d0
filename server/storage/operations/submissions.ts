import { allRows, type Compilable, type Database, rowsOfEach, type Transaction } from '../query.ts';
import type { AssessmentTable, SubmissionTable } from '../schema.ts';
import type { Scope, SubmissionRecord, SubmittedAnswers } from '../store.ts';
import { ofScope } from './of-scope.ts';

export const submissionColumns = [
  'municipality',
  'wave',
  'number',
  'model_version',
  'groups',
  'answers',
  'evaluation',
  'receipt',
  'at',
] as const satisfies readonly (keyof SubmissionTable)[];

type SubmissionRow = Pick<SubmissionTable, (typeof submissionColumns)[number]>;

/** Its number and what it counts for; no row before the first. */
export function newestSubmission(
  db: Database,
  scope: Scope,
): Compilable<Pick<SubmissionTable, 'number' | 'groups' | 'at'>> {
  return ofScope(db.selectFrom('submission').select(['number', 'groups', 'at']), scope)
    .orderBy('number', 'desc')
    .limit(1);
}

export function numberedSubmission(db: Database, scope: Scope, number: number): Compilable<SubmissionRow> {
  return ofScope(db.selectFrom('submission').select(submissionColumns), scope).where('number', '=', number);
}

/** The newest, unless its assessment was opened again since. */
export function* findSubmission(db: Database, scope: Scope): Transaction<SubmissionRecord | null> {
  const [[assessment], [row]] = yield* rowsOfEach<[Pick<AssessmentTable, 'submitted_at'>, SubmissionRow]>(
    ofScope(db.selectFrom('assessment').select('submitted_at'), scope),
    ofScope(db.selectFrom('submission').select(submissionColumns), scope).orderBy('number', 'desc').limit(1),
  );
  return row === undefined || typeof assessment?.submitted_at !== 'number' ? null : toSubmission(row);
}

/** Where a page of submissions ends. */
export type Place = Pick<SubmissionRecord, 'at' | 'municipality' | 'number'>;

/** Before all others. */
export const beginning: Place = { at: Number.MIN_SAFE_INTEGER, municipality: '', number: 0 };

/** The next submissions of a wave after a place, withdrawn ones as well, oldest first, by key and number within the same moment. */
export function* submissionsAfter(
  db: Database,
  wave: string,
  after: Place,
  limit: number,
): Transaction<readonly SubmissionRecord[]> {
  const rows = yield* allRows(pageAfter(db, wave, after, limit).select(submissionColumns));
  return rows.map(toSubmission);
}

/** The same with no more of them than their answers. */
export function answersAfter(
  db: Database,
  wave: string,
  after: Place,
  limit: number,
): Transaction<readonly (SubmittedAnswers & Place)[]> {
  return allRows(pageAfter(db, wave, after, limit).select(['municipality', 'number', 'at', 'answers']));
}

/** Nothing is selected yet. */
export function pageAfter(db: Database, wave: string, { at, municipality, number }: Place, limit: number) {
  return db
    .selectFrom('submission')
    .where('wave', '=', wave)
    .where(({ eb, refTuple, tuple }) =>
      eb(refTuple('at', 'municipality', 'number'), '>', tuple(at, municipality, number)),
    )
    .orderBy('at')
    .orderBy('municipality')
    .orderBy('number')
    .limit(limit);
}

export function toSubmission(row: SubmissionRow): SubmissionRecord {
  return {
    municipality: row.municipality,
    wave: row.wave,
    number: row.number,
    modelVersion: row.model_version,
    groups: JSON.parse(row.groups) as readonly string[],
    answers: row.answers,
    evaluation: row.evaluation,
    receipt: row.receipt,
    at: row.at,
  };
}
