import { allRows, type Database, type Transaction } from '../query.ts';
import type { SetAside } from '../store.ts';
import { standingWithdrawals } from './standing-withdrawals.ts';

/** Whose newest submission of a wave does not count, by key: it is withdrawn, or its assessment is open again and nothing was submitted since. */
export function* setAside(db: Database, wave: string): Transaction<SetAside> {
  const reopened = yield* allRows(
    db
      .selectFrom('reopening')
      .innerJoin('assessment', (join) =>
        join
          .onRef('assessment.municipality', '=', 'reopening.municipality')
          .onRef('assessment.wave', '=', 'reopening.wave'),
      )
      .select('reopening.municipality')
      .distinct()
      .where('reopening.wave', '=', wave)
      .where('assessment.submitted_at', 'is', null)
      .orderBy('reopening.municipality'),
  );
  const withdrawn = yield* allRows(
    standingWithdrawals(db)
      .select('withdrawal.municipality')
      .where('withdrawal.wave', '=', wave)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('submission')
              .select('submission.number')
              .whereRef('submission.municipality', '=', 'withdrawal.municipality')
              .whereRef('submission.wave', '=', 'withdrawal.wave')
              .whereRef('submission.number', '>', 'withdrawal.submission'),
          ),
        ),
      )
      .orderBy('withdrawal.municipality'),
  );
  const open = new Set(reopened.map(({ municipality }) => municipality));
  return {
    withdrawn: withdrawn.map(({ municipality }) => municipality).filter((key) => !open.has(key)),
    reopened: [...open],
  };
}
