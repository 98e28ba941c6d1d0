import { publishBenchmark } from '../../server/work/publish-benchmark.ts';
import { type AttackOptions, attack, type Findings } from './attack.ts';
import { type Probed, probe } from './probing/probe.ts';
import { smallWorld } from './probing/small-world.ts';
import { openPlace, shippedCategories, wave } from './product/place.ts';
import { play } from './product/play.ts';
import { happen } from './product/take-part.ts';
import { nearZero, zeroForLate } from './world/invented-scores.ts';
import { inventedWorld } from './world/world.ts';

export interface StateOptions {
  readonly publications: number;
  readonly response: number;
  readonly edits: number;
  readonly attack?: Partial<AttackOptions>;
}

export interface Attacked {
  readonly findings: Findings;
  readonly probed: Probed;
}

/** One invented state from its first arrival to its study, attacked; and the same product probed by one who edits. */
export async function attackState(
  seed: string,
  { publications, response, edits, attack: how }: StateOptions,
): Promise<Attacked> {
  const world = inventedWorld(seed, { publications, response, categories: shippedCategories() });
  const options = { orders: 4, metrics: ['overall', nearZero, zeroForLate], atMost: 200, ...how };
  const place = await openPlace(world);
  try {
    const findings = await attack(place, world, await play(place, world), options);
    return { findings, probed: await probed(seed, edits) };
  } finally {
    await place.close();
  }
}

async function probed(seed: string, edits: number): Promise<Probed> {
  const world = smallWorld(seed, shippedCategories());
  const place = await openPlace(world);
  try {
    for (const event of world.events) await happen(place, world, event);
    place.now += 86_400_000;
    const { kind } = await publishBenchmark(place.deps, wave);
    if (kind !== 'published') throw new Error(`The benchmark is ${kind}.`);
    return await probe(place, world, world.events[0]?.municipality ?? '', edits);
  } finally {
    await place.close();
  }
}
