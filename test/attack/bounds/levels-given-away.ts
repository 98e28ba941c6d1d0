import type { Publication } from '../../../model/benchmark/publication.ts';
import type { Knowledge } from '../observation.ts';
import { observeLevel } from '../reading/observe-counts.ts';
import type { Peers } from '../reading/peers.ts';
import type { World } from '../world/world.ts';
import { certain } from './certain.ts';

export interface Level {
  readonly unknown: string;
  readonly level: number;
}

/** Thresholds of the levels in hundredths, as every model of the product's kind has them. */
const thresholds = [0, 2000, 4000, 6000, 8000];

function levelOf(hundredths: number): number {
  return thresholds.filter((threshold) => hundredths >= threshold).length;
}

/** Unknowns whose level follows from the shares of levels. */
export async function levelsGivenAway(
  publications: readonly Publication[],
  peers: Peers,
  world: World,
  { known }: Pick<Knowledge, 'known'>,
): Promise<readonly Level[]> {
  const found: Level[] = [];
  for (const level of [1, 2, 3, 4, 5]) {
    const is = new Map(
      [...known].map((unknown) => [unknown, levelOf(world.scores(unknown)['overall'] ?? 0) === level]),
    );
    const { yes } = await certain(observeLevel(publications, peers, level), is);
    found.push(...yes.map((unknown) => ({ unknown, level })));
  }
  return found;
}
