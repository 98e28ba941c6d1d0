import { type Database, firstRow, type Transaction } from '../query.ts';

/** A lease says who should do a piece of work, so that not all do; the work itself stays right if two do it. */
export function* takeLease(
  db: Database,
  name: string,
  holder: string,
  now: number,
  until: number,
): Transaction<boolean> {
  const row = yield* firstRow(
    db
      .insertInto('lease')
      .values({ name, holder, until })
      .onConflict((conflict) =>
        conflict
          .column('name')
          .doUpdateSet({ holder, until })
          .where(({ or, eb }) => or([eb('lease.until', '<=', now), eb('lease.holder', '=', holder)])),
      )
      .returning('name'),
  );
  return row !== undefined;
}
