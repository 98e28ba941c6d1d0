import { unknownId } from '../../../model/benchmark/unknown.ts';
import { allRows, type Database, type Transaction } from '../query.ts';
import type { WithdrawalTable } from '../schema.ts';
import { type Place, pageAfter } from './submissions.ts';

/** A submission that has figures, whether it was withdrawn or not. */
export interface Figured {
  readonly municipality: string;
  readonly number: number;
  readonly groups: string;
  readonly at: number;
}

/** What decides who of them counts, and how. */
export interface Standing {
  /** Names of withdrawn submissions, by `unknownId`. */
  readonly withdrawn: ReadonlySet<string>;
  /** Names of those whose result is public. */
  readonly public: ReadonlySet<string>;
}

/** @param asOf what was withdrawn, or withdrawn no longer, after that is left aside; milliseconds since 1970 */
export function* standing(db: Database, wave: string, asOf: number): Transaction<Standing> {
  const acts = (table: 'withdrawal' | 'restoration') =>
    allRows(
      db
        .selectFrom(table)
        .select(['municipality', 'submission', 'number'])
        .where('wave', '=', wave)
        .where('at', '<=', asOf),
    );
  const withdrawals = yield* acts('withdrawal');
  const takenBack = new Set((yield* acts('restoration')).map(nameOfAct));
  const withdrawn = withdrawals.filter((act) => !takenBack.has(nameOfAct(act)));
  const known = yield* allRows(
    db
      .selectFrom('public_result')
      .select(['municipality', 'submission'])
      .where('wave', '=', wave)
      .where('public', '=', 1),
  );
  return {
    withdrawn: new Set(withdrawn.map(({ municipality, submission }) => unknownId(municipality, submission))),
    public: new Set(known.map(({ municipality, submission }) => unknownId(municipality, submission))),
  };
}

function nameOfAct(act: Pick<WithdrawalTable, 'municipality' | 'submission' | 'number'>): string {
  return JSON.stringify([act.municipality, act.submission, act.number]);
}

/** The next submissions with figures after a place, oldest first; no answer is read on the way. */
export function figuredAfter(db: Database, wave: string, after: Place, limit: number): Transaction<readonly Figured[]> {
  return allRows(
    pageAfter(db, wave, after, limit).where('figured', '=', 1).select(['municipality', 'number', 'groups', 'at']),
  );
}

/** The same with their figures, as JSON. */
export function figuresAfter(
  db: Database,
  wave: string,
  after: Place,
  limit: number,
): Transaction<readonly (Omit<Figured, 'groups'> & { readonly figures: string | null })[]> {
  return allRows(
    pageAfter(db, wave, after, limit).where('figured', '=', 1).select(['municipality', 'number', 'at', 'figures']),
  );
}
