import { municipalityOf, type Observation } from '../observation.ts';
import type { Roster } from '../world/roster.ts';
import type { ExposedSet } from './exposed-sets.ts';
import { toldSince } from './told-since.ts';

/**
 * Whether a set had `least` municipalities when it was told: some that are known now made their result public only after the newest
 * publication that it takes. Who had done so by then is no excuse.
 *
 * @param known all that is known in the end
 */
export function openedLater(
  { municipalities, members, known: used }: ExposedSet,
  observations: readonly Observation[],
  { roster, known, least }: { readonly roster: Roster; readonly known: ReadonlySet<string>; readonly least: number },
): boolean {
  if (used.length === 0) return false;
  const since = toldSince({ members }, observations, known);
  const opened = used.filter((unknown) => roster.publicSince(unknown) > since);
  return municipalities + new Set(opened.map(municipalityOf)).size >= least;
}
