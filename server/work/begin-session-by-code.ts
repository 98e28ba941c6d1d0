import type { Session } from '../../model/contract/session.ts';
import { accessCodeDigest, normalizeAccessCode } from './access-code.ts';
import type { AttemptThrottle } from './attempt-throttle.ts';
import { beginSession } from './begin-session.ts';
import { municipalityOf } from './municipality-of.ts';
import { Refusal } from './refusal.ts';
import { pinnedWave } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

/** Stands in for what cannot be a code, so that it takes as long to refuse as any other. */
const impossibleCode = '0'.repeat(24).replace(/0$/, 'U');

/**
 * Begins a session with an access code (Zugangscode). What was never a code, is unknown or was revoked is refused in one and the
 * same way, and counts against the client.
 *
 * @throws Refusal `session.code-refused`, `session.too-many-attempts`
 */
export async function beginSessionByCode(
  work: Workplace,
  throttle: AttemptThrottle,
  client: string,
  typed: string,
): Promise<Session> {
  const seconds = throttle.wait(client, work.clock());
  if (seconds > 0) {
    const details = { seconds: String(seconds) };
    throw new Refusal('session.too-many-attempts', { details, headers: { 'retry-after': String(seconds) } });
  }
  const code = normalizeAccessCode(typed) ?? impossibleCode;
  const scope = await work.store.redeemAccessCode(accessCodeDigest(code, work.keys.accessCodePepper));
  if (scope === null) {
    throttle.failed(client, work.clock());
    throw new Refusal('session.code-refused');
  }
  const municipality = await municipalityOf(work, scope.municipality);
  return beginSession(work, municipality, await pinnedWave(work, scope.wave), null);
}
