import type { Earlier } from '../../model/contract/earlier.ts';
import { earlierWaves } from './known-waves.ts';
import { readEarlier } from './read-earlier.ts';
import { redeemCode } from './redeem-code.ts';
import { Refusal } from './refusal.ts';
import type { Principal } from './session-token.ts';
import { pinnedWave } from './wave-of.ts';
import type { Workplace } from './workplace.ts';
import type { AttemptThrottle } from './wrong-code.ts';

/**
 * Shows the access code of an earlier wave, so that this assessment may know that wave. A wrong code counts as one that somebody signs in
 * with does. A code of another municipality is refused without a word of whose it is.
 *
 * @throws Refusal `session.code-refused`, `session.too-many-attempts`, `earlier.other-municipality`, `earlier.same-wave`
 */
export async function proveEarlier(
  work: Workplace,
  throttle: AttemptThrottle,
  client: string,
  principal: Principal,
  typed: string,
): Promise<Earlier> {
  const { scope } = principal;
  const shown = (await redeemCode(work, throttle, client, typed)).scope;
  if (shown.municipality !== scope.municipality) throw new Refusal('earlier.other-municipality');
  const { wave: own } = await pinnedWave(work, scope.wave);
  const isEarlier = earlierWaves(await work.store.waves(), own).some(({ id }) => id === shown.wave);
  if (!isEarlier) throw new Refusal('earlier.same-wave');
  await work.store.linkEarlier(scope, shown.wave, work.clock());
  return readEarlier(work, principal);
}
