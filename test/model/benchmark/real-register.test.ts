import { beforeEach, describe, expect, it } from 'vitest';
import { type GroupPolicy, groupsOf } from '../../../model/benchmark/groups.ts';
import { complete } from '../../server/registry/read-and-expect.ts';
import { fixedWidth, skipWithoutFiles } from '../../server/registry/real-files.ts';
import type { Contribution } from '../../support/peer-figures.ts';
import { nearlyAlike, publishedWave } from '../../support/peer-world.ts';

const policy: GroupPolicy = {
  groups: ['all', 'size', 'county', 'type'],
  sizeClasses: [0, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000],
};
const [large, districts] = ['size:100000', 'type:urbanDistrict'];

beforeEach(skipWithoutFiles);

/** Everybody takes part. */
async function realWorld(): Promise<readonly Contribution[]> {
  const { municipalities } = await complete(fixedWidth, { state: '08' });
  return municipalities.map(({ key, type, county, state, population }, index) => {
    const traits = { type, countyKey: county.key, stateKey: state.key, population, urbanisation: null };
    const figures = { overall: (index * 37) % 10_001, level: 1 + (index % 5) };
    return { municipality: key, submission: 1, public: false, groups: groupsOf(policy, traits), figures };
  });
}

describe('the municipalities of Baden-Württemberg', () => {
  it('are 1,101 in 56 groups, of which two have eight cities in common and one each of its own', async () => {
    const world = await realWorld();
    const keysOf = (group: string) =>
      world.filter(({ groups }) => groups.includes(group)).map(({ municipality }) => municipality);
    expect([world.length, new Set(world.flatMap(({ groups }) => groups)).size]).toEqual([1_101, 56]);
    expect(keysOf(large).filter((key) => !keysOf(districts).includes(key))).toEqual(['08415061']);
    expect(keysOf(districts).filter((key) => !keysOf(large).includes(key))).toEqual(['08211000']);
  });

  it('have one of these two published, where all take part at once', async () => {
    const [first] = publishedWave(await realWorld(), 1, 'arrivals').publications;
    const shown = first?.publication.groups.map(({ id }) => id) ?? [];
    expect([large, districts].filter((id) => shown.includes(id))).toHaveLength(1);
  });

  it.each([1, 3, 12])('keep at least 95 percent of their comparisons with %i publications', async (times) => {
    expect(publishedWave(await realWorld(), times, 'arrivals').coverage).toBeGreaterThanOrEqual(0.95);
  });

  it('have no two sets of a wave published that differ in one to four municipalities', async () => {
    expect(nearlyAlike(publishedWave(await realWorld(), 3, 'arrivals').sets)).toEqual([]);
  });

  it('have no single city that is a county of its own published', async () => {
    const world = await realWorld();
    const wave = publishedWave(world, 3, 'arrivals');
    const alone = world.flatMap(({ groups }) => (groups.includes(districts) ? groups.slice(0, 1) : []));
    expect(alone).toHaveLength(9);
    expect(wave.sets.filter(({ group }) => alone.includes(group))).toEqual([]);
  });
});
