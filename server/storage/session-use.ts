import { opens } from './operations/access-codes.ts';
import { addSession, findSession, noteUse } from './operations/sessions.ts';
import type { Database, Engine, Transaction } from './query.ts';
import type { SessionRecord, Store } from './store.ts';

/** Sessions on an engine. A request never waits for the note of its use, and does not fail where it cannot be written. */
export function sessionsOn(engine: Engine): Pick<Store, 'addSession' | 'session'> {
  const noting = new Set<string>();
  const note = (tokenDigest: string, now: number): void => {
    if (noting.has(tokenDigest)) return;
    noting.add(tokenDigest);
    engine
      .write((db) => noteUse(db, tokenDigest, now))
      .catch(() => undefined)
      .finally(() => noting.delete(tokenDigest));
  };
  return {
    addSession: (session, codeDigest) => engine.write((db) => addSessionByCode(db, session, codeDigest)),
    async session(tokenDigest, now) {
      const found = await engine.read((db) => findSession(db, tokenDigest, now));
      if (found?.noteDue) note(tokenDigest, now);
      return found?.session ?? null;
    },
  };
}

function* addSessionByCode(db: Database, session: SessionRecord, codeDigest: string): Transaction<boolean> {
  if (!(yield* opens(db, codeDigest, session))) return false;
  yield* addSession(db, session);
  return true;
}
