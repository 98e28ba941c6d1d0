import { allRows, type Database, type Transaction } from '../query.ts';
import type { SubmissionRecord } from '../store.ts';
import { standingWithdrawals } from './standing-withdrawals.ts';
import { submissionColumns, toSubmission } from './submissions.ts';

/**
 * Of each of these waves the newest submission of a municipality, where it counts: its assessment is not open again, and it is not
 * withdrawn. In the order of the waves.
 */
export function* submissionsOf(
  db: Database,
  municipality: string,
  waves: readonly string[],
): Transaction<readonly SubmissionRecord[]> {
  if (waves.length === 0) return [];
  const withdrawn = standingWithdrawals(db)
    .select(['withdrawal.municipality', 'withdrawal.wave', 'withdrawal.submission'])
    .where('withdrawal.municipality', '=', municipality);
  const rows = yield* allRows(
    db
      .selectFrom('submission')
      .innerJoin('assessment', (join) =>
        join
          .onRef('assessment.municipality', '=', 'submission.municipality')
          .onRef('assessment.wave', '=', 'submission.wave'),
      )
      .select(submissionColumns.map((column) => `submission.${column}` as const))
      .where('submission.municipality', '=', municipality)
      .where('submission.wave', 'in', waves)
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
      .where(({ eb, refTuple }) =>
        eb(
          refTuple('submission.municipality', 'submission.wave', 'submission.number'),
          'not in',
          withdrawn.$asTuple('municipality', 'wave', 'submission'),
        ),
      ),
  );
  return waves.flatMap((wave) => rows.filter((row) => row.wave === wave).map(toSubmission));
}
