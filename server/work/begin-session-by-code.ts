import type { Session } from '../../model/contract/session.ts';
import { beginSession } from './begin-session.ts';
import { municipalityOf } from './municipality-of.ts';
import { redeemCode } from './redeem-code.ts';
import { Refusal } from './refusal.ts';
import { pinnedWave } from './wave-of.ts';
import type { Workplace } from './workplace.ts';
import type { AttemptThrottle } from './wrong-code.ts';

/**
 * Begins a session with an access code (Zugangscode).
 *
 * @throws Refusal `session.code-refused`, `session.too-many-attempts`
 */
export async function beginSessionByCode(
  work: Workplace,
  throttle: AttemptThrottle,
  client: string,
  typed: string,
): Promise<Session> {
  const { scope, codeDigest } = await redeemCode(work, throttle, client, typed);
  const municipality = await municipalityOf(work, scope.municipality);
  const entrance = { codeDigest, accessCode: null };
  const session = await beginSession(work, municipality, await pinnedWave(work, scope.wave), entrance);
  if (session === null) throw new Refusal('session.code-refused');
  return session;
}
