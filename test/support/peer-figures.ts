import type { GroupFigures } from '../../model/benchmark/group-figures.ts';
import type { Member } from '../../model/benchmark/publish.ts';

/** A municipality's part in benchmarks, with its figures in bins. */
export interface Contribution extends Member {
  /** Whether its result is public. */
  readonly public: boolean;
  readonly figures: Readonly<Record<string, number>>;
}

/** The histograms of every group, counted one by one. */
export function groupFigures(contributions: readonly Contribution[]): ReadonlyMap<string, GroupFigures> {
  const counted = new Map<string, Record<string, Record<string, number>>>();
  for (const { groups, figures } of contributions) {
    for (const group of new Set(groups)) {
      const metrics = counted.get(group) ?? {};
      counted.set(group, metrics);
      for (const [metric, bin] of Object.entries(figures)) {
        const bins = metrics[metric] ?? {};
        metrics[metric] = bins;
        bins[bin] = (bins[bin] ?? 0) + 1;
      }
    }
  }
  return counted;
}
