import type { Earlier } from '../../model/contract/earlier.ts';
import { earlierWaves } from './known-waves.ts';
import { earlierAmong } from './read-earlier.ts';
import { redeemCode } from './redeem-code.ts';
import { Refusal } from './refusal.ts';
import type { Principal } from './session-token.ts';
import { waveIn } from './wave-of.ts';
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
  { scope }: Principal,
  typed: string,
): Promise<Earlier> {
  const shown = (await redeemCode(work, throttle, client, typed)).scope;
  if (shown.municipality !== scope.municipality) throw new Refusal('earlier.other-municipality');
  const waves = await work.store.waves();
  const isEarlier = earlierWaves(waves, waveIn(waves, scope.wave)).some(({ id }) => id === shown.wave);
  if (!isEarlier) throw new Refusal('earlier.same-wave');
  await work.store.linkEarlier(scope, shown.wave, work.clock());
  return earlierAmong(work, scope, waves);
}
