import type { Publication } from '../../../model/benchmark/publication.ts';
import type { Knowledge } from '../observation.ts';
import { observeBelow } from '../reading/observe-counts.ts';
import type { Peers } from '../reading/peers.ts';
import type { World } from '../world/world.ts';
import { certain } from './certain.ts';

/** Points between which a score must lie by the quantiles alone; both limits follow from counts below them. */
export interface QuantileBounds {
  readonly unknown: string;
  readonly metric: string;
  readonly low: number;
  readonly high: number;
}

export interface QuantileOptions {
  readonly knowledge: Pick<Knowledge, 'known'>;
  readonly metrics: readonly string[];
}

/** Halfway between the steps of five points in which quantiles are published. */
const limits = Array.from({ length: 20 }, (_, index) => 2.5 + 5 * index);

/** What quantiles say of single unknowns, for those of which they say anything. */
export async function quantileBounds(
  publications: readonly Publication[],
  peers: Peers,
  world: World,
  { knowledge, metrics }: QuantileOptions,
): Promise<readonly QuantileBounds[]> {
  const found: QuantileBounds[] = [];
  for (const metric of metrics) {
    const [lows, highs] = [new Map<string, number>(), new Map<string, number>()];
    for (const limit of limits) {
      const below = new Map(
        [...knowledge.known].map((unknown) => [unknown, (world.scores(unknown)[metric] ?? 0) < limit * 100]),
      );
      const { yes, no } = await certain(observeBelow(publications, peers, metric, limit), below);
      for (const unknown of no) lows.set(unknown, limit);
      for (const unknown of yes) if (!highs.has(unknown)) highs.set(unknown, limit);
    }
    for (const unknown of new Set([...lows.keys(), ...highs.keys()])) {
      found.push({ unknown, metric, low: lows.get(unknown) ?? 0, high: highs.get(unknown) ?? 100 });
    }
  }
  return found;
}
