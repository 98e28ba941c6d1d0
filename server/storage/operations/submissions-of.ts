import { allRows, type Database, type Transaction } from '../query.ts';
import type { SubmissionRecord } from '../store.ts';
import { submissionColumns, toSubmission } from './submissions.ts';

/**
 * Of each wave of a municipality the newest submission, where it counts: its assessment is not open again, and it is not withdrawn. Those
 * of the oldest wave first.
 */
export function* submissionsOf(db: Database, municipality: string): Transaction<readonly SubmissionRecord[]> {
  const rows = yield* allRows(
    db
      .selectFrom('submission')
      .innerJoin('assessment', (join) =>
        join
          .onRef('assessment.municipality', '=', 'submission.municipality')
          .onRef('assessment.wave', '=', 'submission.wave'),
      )
      .innerJoin('wave', 'wave.id', 'submission.wave')
      .select(submissionColumns.map((column) => `submission.${column}` as const))
      .where('submission.municipality', '=', municipality)
      .where('assessment.submitted_at', 'is not', null)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('submission as later')
              .select('later.number')
              .whereRef('later.municipality', '=', 'submission.municipality')
              .whereRef('later.wave', '=', 'submission.wave')
              .whereRef('later.number', '>', 'submission.number'),
          ),
        ),
      )
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('withdrawal')
              .leftJoin('restoration', (join) =>
                join
                  .onRef('restoration.municipality', '=', 'withdrawal.municipality')
                  .onRef('restoration.wave', '=', 'withdrawal.wave')
                  .onRef('restoration.submission', '=', 'withdrawal.submission')
                  .onRef('restoration.number', '=', 'withdrawal.number'),
              )
              .select('withdrawal.number')
              .whereRef('withdrawal.municipality', '=', 'submission.municipality')
              .whereRef('withdrawal.wave', '=', 'submission.wave')
              .whereRef('withdrawal.submission', '=', 'submission.number')
              .where('restoration.number', 'is', null),
          ),
        ),
      )
      .orderBy('wave.created_at')
      .orderBy('wave.id'),
  );
  return rows.map(toSubmission);
}
