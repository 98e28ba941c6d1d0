import type { MetricSummary, Publication, PublishedGroup } from '../../../model/benchmark/publication.ts';
import type { Interval, Observation } from '../observation.ts';
import type { Peers } from './peers.ts';

/** What the publications of a wave say about the sets behind them. */
export function observeBenchmarks(publications: readonly Publication[], peers: Peers): readonly Observation[] {
  return publishedSets(publications, peers).map(({ group, set }) => ({ ...set, means: means(group) }));
}

interface Seen {
  readonly group: PublishedGroup;
  readonly set: Pick<Observation, 'group' | 'at' | 'members'>;
}

/** Each published set once: a group keeps its figures with their date. */
export function publishedSets(publications: readonly Publication[], peers: Peers): readonly Seen[] {
  const groups = new Map(
    publications.flatMap(({ groups }) => groups.map((group) => [`${group.id} ${group.asOf}`, group])),
  );
  return [...groups.values()].map((group) => ({
    group,
    set: { group: group.id, at: Date.parse(group.asOf), members: membersOf(group, peers) },
  }));
}

/** @throws where a group is published that nobody who took part belongs to: then the roster and the publication differ */
export function membersOf({ id, asOf }: Pick<PublishedGroup, 'id' | 'asOf'>, peers: Peers): readonly string[] {
  const members = peers.membersAt(Date.parse(asOf)).get(id);
  if (members === undefined) throw new Error(`Nobody counted in ${id} as of ${asOf}.`);
  return members;
}

function means({ metrics }: PublishedGroup): ReadonlyMap<string, Interval> {
  return new Map(Object.entries(metrics).map(([metric, summary]) => [metric, unrounded(summary)]));
}

/** The mean before it was rounded to a whole point; its ends are told as "below 4" and "above 96". */
function unrounded({ mean, meanIs }: Pick<MetricSummary, 'mean' | 'meanIs'>): Interval {
  if (meanIs === 'below') return { low: 0, high: mean };
  if (meanIs === 'above') return { low: mean, high: 100 };
  return { low: Math.max(4, mean - 0.5), high: Math.min(96, mean + 0.5) };
}
