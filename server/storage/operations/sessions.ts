import { prepared } from '../prepared.ts';
import { allRows, type Database, firstRow, type Transaction } from '../query.ts';
import type { Scope, SessionRecord } from '../store.ts';

/** How long an expired session stays, so that a clock that jumps ahead for a moment ends nobody's session for good. */
const afterExpiry = 24 * 60 * 60 * 1000;

/** A session ends this many milliseconds after the last noted request. */
const idleLimit = 2 * 60 * 60 * 1000;

/** Milliseconds within which the use of a session is noted once. */
const noteInterval = 60 * 1000;

export interface FoundSession {
  readonly session: SessionRecord;
  /** True where the last noted use is a minute or more ago. */
  readonly noteDue: boolean;
}

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
      last_used_at: session.createdAt,
    }),
  );
}

const livingSession = prepared(
  (db, { tokenDigest, now, idleSince }: { tokenDigest: string; now: number; idleSince: number }) =>
    db
      .selectFrom('session')
      .selectAll()
      .where('token_digest', '=', tokenDigest)
      .where('expires_at', '>', now)
      .where('last_used_at', '>', idleSince),
);

/** Null where the token is unknown, has expired at `now`, or has not been used for two hours. */
export function* findSession(db: Database, tokenDigest: string, now: number): Transaction<FoundSession | null> {
  const row = yield* firstRow(livingSession(db, { tokenDigest, now, idleSince: now - idleLimit }));
  if (row === undefined) return null;
  const session: SessionRecord = {
    municipality: row.municipality,
    wave: row.wave,
    tokenDigest: row.token_digest,
    author: row.author,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  };
  return { session, noteDue: row.last_used_at <= now - noteInterval };
}

/** Never turns the noted time back. */
export function* noteUse(db: Database, tokenDigest: string, now: number): Transaction<void> {
  yield* allRows(
    db
      .updateTable('session')
      .set({ last_used_at: now })
      .where('token_digest', '=', tokenDigest)
      .where('last_used_at', '<', now),
  );
}

export function* endSessions(db: Database, scope: Scope): Transaction<void> {
  yield* allRows(
    db.deleteFrom('session').where('municipality', '=', scope.municipality).where('wave', '=', scope.wave),
  );
}
