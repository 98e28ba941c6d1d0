import type { Earlier } from '../../model/contract/earlier.ts';
import type { Scope, SubmissionRecord, WaveRecord } from '../storage/store.ts';
import { instantOf } from './instant.ts';
import { earlierWaves, knownWaves } from './known-waves.ts';
import type { Principal } from './session-token.ts';
import type { Workplace } from './workplace.ts';

/**
 * What whoever asks may know of earlier waves. Where a proof is needed, the reply is the same whatever there is of this municipality: it
 * rests on the waves of the survey alone.
 */
export async function readEarlier(work: Workplace, { scope }: Principal): Promise<Earlier> {
  const waves = await work.store.waves();
  const titles = new Map(waves.map(({ id, title }) => [id, title]));
  const known = (await knownSubmissions(work, scope)).filter(({ wave }) => wave !== scope.wave);
  if (known.length > 0) {
    const reply = known.map(({ wave: id, at }) => {
      return { id, title: JSON.parse(titles.get(id) ?? '{}'), submittedAt: instantOf(at) };
    });
    return { access: 'open', waves: reply };
  }
  return { access: (await needsProof(work, scope, waves)) ? 'proof-needed' : 'none', waves: [] };
}

/** What counts of the waves that a session may know of, its own one included, oldest first. */
export async function knownSubmissions(
  work: Pick<Workplace, 'store'>,
  scope: Scope,
): Promise<readonly SubmissionRecord[]> {
  const waves = await knownWaves(work, scope);
  const submissions = await work.store.submissionsOf(scope.municipality);
  return waves.flatMap((id) => submissions.find(({ wave }) => wave === id) ?? []);
}

/** True until the first proof, where anybody may begin and there was a wave before. */
async function needsProof({ store }: Workplace, scope: Scope, waves: readonly WaveRecord[]): Promise<boolean> {
  const own = waves.find(({ id }) => id === scope.wave);
  if (own?.entry !== 'open' || earlierWaves(waves, own).length === 0) return false;
  return (await store.linkedWaves(scope)).length === 0;
}
