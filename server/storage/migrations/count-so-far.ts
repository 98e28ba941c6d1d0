import { sql } from 'kysely';
import { talliesOf } from '../operations/tally-delta.ts';
import { allRows, type Database, type Transaction } from '../query.ts';

/** Bound values in one statement; a number that every engine takes. */
const rowsAtOnce = 1000;

/** Counts the assessments and submissions that were there before anybody counted. */
export function* countSoFar(db: Database): Transaction<void> {
  const begun = yield* allRows(db.selectFrom('assessment').select(['municipality', 'wave']));
  const submitted = yield* allRows(db.selectFrom('submission').select(['municipality', 'wave', 'groups']));
  const rows = [
    ...begun.map(({ municipality, wave }) => [municipality, wave, 'begun', talliesOf('begun', [])] as const),
    ...submitted.map(({ municipality, wave, groups }) => {
      const names = talliesOf('submitted', JSON.parse(groups) as readonly string[]);
      return [municipality, wave, 'submitted', names] as const;
    }),
  ];
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const values = rows
      .slice(start, start + rowsAtOnce)
      .map(([municipality, wave, kind, names]) => sql`(${municipality}, ${wave}, ${kind}, ${JSON.stringify(names)})`);
    const insert = sql`insert into tally_delta (municipality, wave, kind, names) values ${sql.join(values)}`;
    yield* allRows({ compile: () => insert.compile(db) });
  }
}
