import type { Scope } from '../storage/store.ts';
import { accessCodeDigest, normalizeAccessCode } from './access-code.ts';
import type { Workplace } from './workplace.ts';

/** Ends an access code and the sessions of its assessment; answers stay. `mistyped` cannot be a code at all. */
export async function revokeAccessCode(work: Workplace, typed: string): Promise<'revoked' | 'unknown' | 'mistyped'> {
  const code = normalizeAccessCode(typed);
  if (code === null) return 'mistyped';
  const digest = accessCodeDigest(code, work.keys.accessCodePepper);
  return (await work.store.revokeAccessCode(digest, work.clock())) ? 'revoked' : 'unknown';
}

/** Ends all access codes of an assessment and its sessions; answers stay. Tells how many codes still opened it. */
export function revokeCodesOf(work: Workplace, scope: Scope): Promise<number> {
  return work.store.revokeAccessCodesOf(scope, work.clock());
}
