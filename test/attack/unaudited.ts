import type { MetricSummary, Publication } from '../../model/benchmark/publication.ts';
import { leastGroupSize } from './observation.ts';
import type { Peers } from './reading/peers.ts';
import type { World } from './world/world.ts';

/** Benchmarks as they would be with rounded means of groups of five or more, but no rule on changes and no audit. */
export function unauditedPublications(world: World, peers: Peers): readonly Publication[] {
  return world.publications.map((time, index) => {
    const asOf = new Date(time).toISOString();
    const groups = [...peers.membersAt(time)].flatMap(([id, members]) =>
      members.length < leastGroupSize
        ? []
        : [{ id, asOf, contributors: '5-9' as const, metrics: summaries(world, members) }],
    );
    const model = { id: 'unaudited', version: '1.0.0' };
    return { wave: 'w', number: index + 1, publishedAt: asOf, model, minimumGroupSize: leastGroupSize, groups };
  });
}

function summaries({ metrics, scores }: World, members: readonly string[]): Readonly<Record<string, MetricSummary>> {
  return Object.fromEntries(
    metrics.map((metric) => {
      const sum = members.reduce((before, unknown) => before + (scores(unknown)[metric] ?? 0), 0);
      return [metric, rounded(sum / members.length / 100)];
    }),
  );
}

function rounded(mean: number): MetricSummary {
  if (mean < 4) return { mean: 4, meanIs: 'below' };
  return mean > 96 ? { mean: 96, meanIs: 'above' } : { mean: Math.round(mean), meanIs: 'exact' };
}
