import type { Earlier } from '../../model/contract/earlier.ts';
import type { Scope, WaveRecord } from '../storage/store.ts';
import { instantOf } from './instant.ts';
import { earlierWaves, idsOf, knownEarlierWaves } from './known-waves.ts';
import type { Principal } from './session-token.ts';
import { waveIn } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

/** What whoever asks may know of earlier waves. */
export async function readEarlier(work: Workplace, { scope }: Principal): Promise<Earlier> {
  return earlierAmong(work, scope, await work.store.waves());
}

/**
 * Where a proof is needed, the reply is the same whatever there is of this municipality: it rests on the waves of the survey alone.
 *
 * @param waves all that there are
 */
export async function earlierAmong(
  work: Pick<Workplace, 'store'>,
  scope: Scope,
  waves: readonly WaveRecord[],
): Promise<Earlier> {
  const known = await knownEarlierWaves(work, scope, waves);
  if (known.length === 0) {
    // Whoever needs no proof knows all earlier waves, and one proof opens at least one.
    const hidden = earlierWaves(waves, waveIn(waves, scope.wave)).length > 0;
    return { access: hidden ? 'proof-needed' : 'none', waves: [] };
  }
  const submissions = await work.store.submissionsOf(scope.municipality, idsOf(known));
  return {
    access: submissions.length > 0 ? 'open' : 'none',
    waves: submissions.map(({ wave, at }) => {
      return { id: wave, title: JSON.parse(waveIn(waves, wave).title), submittedAt: instantOf(at) };
    }),
  };
}
