import { beforeAll, describe, expect, it } from 'vitest';
import { nearlyAlike, type PublishedWave, peerWorld, publishedWave } from '../../support/peer-world.ts';

describe('a state of 1,101 municipalities in 56 groups', () => {
  const world = peerWorld('state');

  it('is as the real one', () => {
    expect(new Set(world.map(({ municipality }) => municipality)).size).toBe(1_101);
    expect(new Set(world.flatMap(({ groups }) => groups)).size).toBe(56);
  });

  describe.each([1, 3, 12])('with %i publications of a wave', (times) => {
    let wave: PublishedWave;
    beforeAll(() => {
      wave = publishedWave(world, times, 'arrivals');
    });

    it('keeps at least 95 percent of the comparisons', () => {
      expect(wave.coverage).toBeGreaterThanOrEqual(0.95);
    });

    it('never publishes the nine cities that are a county of their own', () => {
      const counties = world
        .filter(({ groups }) => groups.includes('type:urbanDistrict'))
        .flatMap(({ groups }) => groups[0] ?? []);
      expect(counties).toHaveLength(9);
      const published = wave.sets.filter(({ group }) => counties.includes(group));
      expect(published).toEqual([]);
    });

    it('has no two sets that differ in one to four municipalities', () => {
      expect(nearlyAlike(wave.sets)).toEqual([]);
    });
  });

  it('would have such sets without the audit', () => {
    const everybody = (group: string) =>
      world.flatMap(({ municipality, groups }) => (groups.includes(group) ? [`${municipality}#1`] : []));
    const sets = ['size:100000', 'type:urbanDistrict'].map((group) => ({
      number: 1,
      group,
      members: everybody(group),
    }));
    expect(nearlyAlike(sets)).toHaveLength(1);
  });
});
