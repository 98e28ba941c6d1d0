import { createHash } from 'node:crypto';
import type { Scope } from '../storage/store.ts';
import type { Workplace } from './workplace.ts';

/** A session ends 12 hours after it began, whatever happens in between; the store ends one that nobody uses before. */
const sessionLifetime = 12 * 60 * 60 * 1000;

/** Who is asking: an author within one assessment. */
export interface Principal {
  readonly scope: Scope;
  readonly author: string;
}

export interface IssuedToken {
  /** 256 random bits, base64url. */
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Begins a session; only the digest of its token is stored. Null where the code does not open the assessment any longer. */
export async function issueToken(
  work: Workplace,
  { scope, author }: Principal,
  codeDigest: string,
): Promise<IssuedToken | null> {
  const token = Buffer.from(work.random(32)).toString('base64url');
  const createdAt = work.clock();
  const expiresAt = createdAt + sessionLifetime;
  const { municipality, wave } = scope;
  const session = { municipality, wave, author, tokenDigest: tokenDigest(token), createdAt, expiresAt };
  return (await work.store.addSession(session, codeDigest)) ? { token, expiresAt } : null;
}

/** The session behind a token; null where it is unknown or has ended. */
export async function identify(work: Workplace, token: string): Promise<Principal | null> {
  const session = await work.store.session(tokenDigest(token), work.clock());
  if (session === null) return null;
  return { scope: { municipality: session.municipality, wave: session.wave }, author: session.author };
}

/** SHA-256 is enough for 256 random bits. */
function tokenDigest(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
