import type { Database } from '../query.ts';

/** Withdrawals that were not taken back; nothing is selected yet. */
export function standingWithdrawals(db: Database) {
  return db
    .selectFrom('withdrawal')
    .leftJoin('restoration', (join) =>
      join
        .onRef('restoration.municipality', '=', 'withdrawal.municipality')
        .onRef('restoration.wave', '=', 'withdrawal.wave')
        .onRef('restoration.submission', '=', 'withdrawal.submission')
        .onRef('restoration.number', '=', 'withdrawal.number'),
    )
    .where('restoration.number', 'is', null);
}
