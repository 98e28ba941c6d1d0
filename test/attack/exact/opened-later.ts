import type { Observation } from '../observation.ts';
import type { Roster } from '../world/roster.ts';
import type { ExposedSet } from './exposed-sets.ts';

/**
 * Whether a set had `least` municipalities when it was published: some that are known now made their result public only after a
 * publication that counted them.
 */
export function openedLater(
  { municipalities, known }: ExposedSet,
  observations: readonly Observation[],
  roster: Roster,
  least: number,
): boolean {
  const opened = known.filter((unknown) => {
    const since = roster.publicSince(unknown);
    return observations.some(({ at, members }) => at < since && members.includes(unknown));
  });
  return municipalities + new Set(opened.map((unknown) => unknown.split('#', 1)[0])).size >= least;
}
