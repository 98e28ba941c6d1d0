import { randomFrom } from '../../model/review/random.ts';
import { type Knowledge, municipalityOf, nothingKnown, type Observation } from './observation.ts';
import type { World } from './world/world.ts';

/** What anybody knows in the end who keeps an eye on results that were made public. */
export function onlooker(observations: readonly Observation[], world: World): Knowledge {
  return knowing(observations, world, (unknown) => isPublic(unknown, world));
}

/**
 * The same without those who made their result public only after it had been counted: whoever does so takes a protection from the others
 * that no publication can give back.
 */
export function onlookerThen(observations: readonly Observation[], world: World): Knowledge {
  const counted = new Map<string, number>();
  for (const { at, members } of observations) {
    for (const unknown of members) counted.set(unknown, Math.min(at, counted.get(unknown) ?? at));
  }
  return knowing(observations, world, (unknown) => world.roster.publicSince(unknown) <= (counted.get(unknown) ?? 0));
}

/** What somebody knows with the own scores of some municipalities, in all their submissions. */
export function coalition(
  observations: readonly Observation[],
  world: World,
  { known }: Knowledge,
  colluders: ReadonlySet<string>,
): Knowledge {
  return knowing(observations, world, (unknown) => known.has(unknown) || colluders.has(municipalityOf(unknown)));
}

/** Three municipalities that tell each other their scores. */
export interface Coalition {
  readonly name: 'random' | 'neighbours' | 'newcomers';
  readonly colluders: ReadonlySet<string>;
}

/** Sets of fewer are those of neighbours. */
const large = 10;

/**
 * Three at random who are in no set of fewer than ten, three that sit together in the smallest set that was published, and three of the
 * fewest that came to one later.
 */
export function coalitions(observations: readonly Observation[], world: World): readonly Coalition[] {
  const random = randomFrom(`${world.seed}/insiders`);
  const near = new Set(
    observations.flatMap(({ members }) => (members.length < large ? members.map(municipalityOf) : [])),
  );
  const everybody = [...new Set(observations.flatMap(({ members }) => members.map(municipalityOf)))]
    .filter((municipality) => !near.has(municipality))
    .sort();
  const sets = observations.map(({ members }) => members.filter((unknown) => !isPublic(unknown, world)));
  const joined = sets.flatMap((now, index) => {
    const before = sets[earlier(observations, index)];
    return before ? [now.filter((unknown) => !before.includes(unknown))].filter(({ length }) => length > 0) : [];
  });
  const [smallest = []] = sets.toSorted((one, other) => one.length - other.length);
  const [fewest = []] = joined.toSorted((one, other) => one.length - other.length);
  return [
    { name: 'random', colluders: new Set([random.pick(everybody), random.pick(everybody), random.pick(everybody)]) },
    { name: 'neighbours', colluders: new Set(smallest.slice(0, 3).map(municipalityOf)) },
    { name: 'newcomers', colluders: new Set(fewest.slice(0, 3).map(municipalityOf)) },
  ];
}

/** Index of the newest older observation of the same group; -1 if it is the first. */
function earlier(observations: readonly Observation[], index: number): number {
  const { group, at = 0 } = observations[index] ?? {};
  return observations.reduce(
    (best, other, place) =>
      other.group === group && other.at < at && other.at > (observations[best]?.at ?? 0) ? place : best,
    -1,
  );
}

function isPublic(unknown: string, { roster }: World): boolean {
  return roster.publicSince(unknown) < Number.POSITIVE_INFINITY;
}

function knowing(observations: readonly Observation[], world: World, isKnown: (unknown: string) => boolean): Knowledge {
  const known = new Set(observations.flatMap(({ members }) => members.filter(isKnown)));
  if (known.size === 0) return nothingKnown;
  return { known, scoreOf: (unknown, metric) => (world.scores(unknown)[metric] ?? 0) / 100 };
}
