import { allRows, type Database, firstRow, type Transaction } from '../query.ts';
import type { SessionRecord } from '../store.ts';

/** How long an expired session stays, so that a clock that jumps ahead for a moment ends nobody's session for good. */
const afterExpiry = 24 * 60 * 60 * 1000;

/** Stores a session and clears away those that expired a day or more before it. */
export function* addSession(db: Database, session: SessionRecord): Transaction<void> {
  yield* allRows(db.deleteFrom('session').where('expires_at', '<=', session.createdAt - afterExpiry));
  yield* allRows(
    db.insertInto('session').values({
      token_digest: session.tokenDigest,
      municipality: session.municipality,
      wave: session.wave,
      author: session.author,
      created_at: session.createdAt,
      expires_at: session.expiresAt,
    }),
  );
}

/** Null where the token is unknown or has expired at `now`. */
export function* findSession(db: Database, tokenDigest: string, now: number): Transaction<SessionRecord | null> {
  const row = yield* firstRow(
    db.selectFrom('session').selectAll().where('token_digest', '=', tokenDigest).where('expires_at', '>', now),
  );
  if (row === undefined) return null;
  return {
    municipality: row.municipality,
    wave: row.wave,
    tokenDigest: row.token_digest,
    author: row.author,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  };
}
