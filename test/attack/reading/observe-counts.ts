import type { MetricSummary, Publication } from '../../../model/benchmark/publication.ts';
import type { CountObservation } from '../bounds/certain.ts';
import { publishedSets } from './observe-benchmark.ts';
import type { Peers } from './peers.ts';

/** A quantile of type 7, published in steps of five points. */
interface Quantile {
  readonly p: number;
  readonly value: number;
}

/** Half the step in which quantiles and shares are published. */
const half = 2.5;

/** How many of each set stand on a level, by the shares of levels that were published in steps of five percent. */
export function observeLevel(
  publications: readonly Publication[],
  peers: Peers,
  level: number,
): readonly CountObservation[] {
  return publishedSets(publications, peers).flatMap(({ group, set }) => {
    const share = group.metrics['overall']?.levels?.find(({ from, to }) => from <= level && level <= to);
    if (!share) return [];
    const n = set.members.length;
    const [low, high] = within(share.percent, n);
    return [{ ...set, low: share.from === share.to ? low : 0, high }];
  });
}

function within(percent: number, of: number): readonly [low: number, high: number] {
  const below = Math.ceil((of * (percent + half)) / 100) - 1;
  return [Math.max(0, Math.ceil((of * (percent - half)) / 100)), Math.min(of, below)];
}

/**
 * How many of each set are below a limit in a metric, by the quantiles: of n values in order, counted from 0, the quantile lies between
 * the one at `floor((n - 1) p)` and the next.
 *
 * @param limit points, halfway between two steps
 */
export function observeBelow(
  publications: readonly Publication[],
  peers: Peers,
  metric: string,
  limit: number,
): readonly CountObservation[] {
  return publishedSets(publications, peers).flatMap(({ group, set }) => {
    const n = set.members.length;
    const quantiles = quantilesOf(group.metrics[metric]);
    if (quantiles.length === 0) return [];
    const [low, high] = [[0], [n]];
    for (const { p, value } of quantiles) {
      const position = (n - 1) * p;
      const rank = Math.floor(position + 1e-9);
      if (value + half <= limit) low.push(rank + 1);
      if (value - half >= limit) high.push(position - rank > 1e-9 ? rank + 1 : rank);
    }
    return [{ ...set, low: Math.max(...low), high: Math.min(...high) }];
  });
}

function quantilesOf(summary: MetricSummary | undefined): readonly Quantile[] {
  if (!summary) return [];
  const { median, terciles = [], quartiles = [], deciles = [], position = [] } = summary;
  const at = (values: readonly number[], ps: readonly number[]) =>
    values.map((value, index) => ({ p: ps[index] ?? 0, value }));
  return [
    ...(median === undefined ? [] : [{ p: 0.5, value: median }]),
    ...at(terciles, [1 / 3, 2 / 3]),
    ...at(quartiles, [0.25, 0.75]),
    ...at(deciles, [0.1, 0.9]),
    ...position.map((value, index) => ({ p: (index + 1) / 20, value })),
  ];
}
