import { accessCodeDigest, normalizeAccessCode } from './access-code.ts';
import type { Workplace } from './workplace.ts';

/** Ends an access code; answers given with it stay. `mistyped` cannot be a code at all. */
export async function revokeAccessCode(work: Workplace, typed: string): Promise<'revoked' | 'unknown' | 'mistyped'> {
  const code = normalizeAccessCode(typed);
  if (code === null) return 'mistyped';
  const digest = accessCodeDigest(code, work.keys.accessCodePepper);
  return (await work.store.revokeAccessCode(digest, work.clock())) ? 'revoked' : 'unknown';
}
