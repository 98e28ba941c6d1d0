import { allRows, type Database, firstRow, type Transaction } from '../query.ts';
import type { ThrottleKind, ThrottleStep } from '../store.ts';

/** Replaces what is remembered of a client by what `step` makes of it. Writes nothing where `step` leaves it as it is. */
export function* throttle<Result>(
  db: Database,
  kind: ThrottleKind,
  client: string,
  now: number,
  step: (state: string | null) => ThrottleStep<Result>,
): Transaction<Result> {
  const row = yield* firstRow(
    db
      .selectFrom('throttle')
      .select(['state', 'expires_at'])
      .where('kind', '=', kind)
      .where('client', '=', client)
      .forUpdate(),
  );
  const { state, expiresAt, result } = step(row !== undefined && row.expires_at > now ? row.state : null);
  const known = row !== undefined;
  if (state === null) {
    if (known) yield* allRows(db.deleteFrom('throttle').where('kind', '=', kind).where('client', '=', client));
  } else if (state !== undefined && known) {
    yield* allRows(
      db
        .updateTable('throttle')
        .set({ state, expires_at: expiresAt })
        .where('kind', '=', kind)
        .where('client', '=', client),
    );
  } else if (state !== undefined) {
    yield* allRows(db.insertInto('throttle').values({ kind, client, state, expires_at: expiresAt }));
  }
  return result;
}

/** What is remembered of a client, for who does not want to change it. */
export function* throttleState(
  db: Database,
  kind: ThrottleKind,
  client: string,
  now: number,
): Transaction<string | null> {
  const remembered = db.selectFrom('throttle').select('state').where('kind', '=', kind).where('client', '=', client);
  return (yield* firstRow(remembered.where('expires_at', '>', now)))?.state ?? null;
}
