import { insertRows } from '../operations/insert-rows.ts';
import { deltaRow } from '../operations/tally-delta.ts';
import { allRows, type Database, type Transaction } from '../query.ts';

/** Counts the assessments and submissions that were there before anybody counted. */
export function* countSoFar(db: Database): Transaction<void> {
  const begun = yield* allRows(db.selectFrom('assessment').select(['municipality', 'wave']));
  const submitted = yield* allRows(db.selectFrom('submission').select(['municipality', 'wave', 'groups']));
  const rows = [
    ...begun.map((scope) => deltaRow(scope, 'begun', [])),
    ...submitted.map(({ groups, ...scope }) => deltaRow(scope, 'submitted', JSON.parse(groups) as readonly string[])),
  ];
  yield* insertRows<'tally_delta'>(rows, (chunk) => db.insertInto('tally_delta').values(chunk));
}
