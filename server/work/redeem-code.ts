import type { Scope } from '../storage/store.ts';
import { accessCodeDigest, normalizeAccessCode } from './access-code.ts';
import { Refusal, tooMany } from './refusal.ts';
import type { Workplace } from './workplace.ts';
import { type AttemptThrottle, countWrongCode } from './wrong-code.ts';

/** Stands in for what cannot be a code, so that it takes as long to refuse as any other. */
const impossibleCode = '0'.repeat(24).replace(/0$/, 'U');

/** What an access code (Zugangscode) opens. */
export interface RedeemedCode {
  readonly scope: Scope;
  readonly codeDigest: string;
}

/**
 * The assessment behind an access code. What was never a code, is unknown or was revoked is refused in one and the same way, and
 * counts against the client. A right code opens even while the client would have to wait: nobody guesses 115 bits, and a whole
 * town hall may sit behind one address.
 *
 * @throws Refusal `session.code-refused`, `session.too-many-attempts`
 */
export async function redeemCode(
  work: Workplace,
  throttle: AttemptThrottle,
  client: string,
  typed: string,
): Promise<RedeemedCode> {
  const code = normalizeAccessCode(typed) ?? impossibleCode;
  const codeDigest = accessCodeDigest(code, work.keys.accessCodePepper);
  const scope = await work.store.redeemAccessCode(codeDigest);
  if (scope !== null) return { scope, codeDigest };
  const seconds = await countWrongCode(work, throttle, client);
  if (seconds > 0) throw tooMany('session.too-many-attempts', seconds);
  throw new Refusal('session.code-refused');
}
