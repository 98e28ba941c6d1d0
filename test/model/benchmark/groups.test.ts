import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GroupPolicy, groupsOf, sizeClassOf, sizeLimits } from '../../../model/benchmark/groups.ts';

/** Merged for comparison in one state, with the municipalities of Baden-Württemberg in each class. */
const merged = [0, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000];
const municipalities = [177, 394, 270, 156, 80, 15, 9];
const policy: GroupPolicy = {
  groups: ['size', 'state', 'county', 'urbanisation', 'type', 'all'],
  sizeClasses: merged,
};
const town = { type: 'town', countyKey: '08111', stateKey: '08', population: 7_500, urbanisation: 'thin' } as const;

describe('the size class', () => {
  it.each([
    [0, 0],
    [1_999, 0],
    [2_000, 2_000],
    [4_999, 2_000],
    [5_000, 5_000],
    [9_999, 5_000],
    [10_000, 10_000],
    [19_999, 10_000],
    [20_000, 20_000],
    [49_999, 20_000],
    [50_000, 50_000],
    [99_999, 50_000],
    [100_000, 100_000],
    [3_700_000, 100_000],
  ])('of %i inhabitants begins at %i', (population, limit) => {
    expect(sizeClassOf(merged, population)).toBe(limit);
  });

  it('counts every municipality of a state once', () => {
    const populations = merged.flatMap((from, index) => {
      const to = merged[index + 1] ?? 650_000;
      const count = municipalities[index] ?? 0;
      return Array.from({ length: count }, (_, at) => from + Math.floor(((to - 1 - from) * at) / (count - 1)));
    });
    const counts = merged.map(
      (limit) => populations.filter((population) => sizeClassOf(merged, population) === limit).length,
    );
    expect(counts).toEqual(municipalities);
    expect(populations).toHaveLength(1_101);
  });

  it('is the largest limit not above the population, for any limits', () => {
    const anyLimits = fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 15 });
    fc.assert(
      fc.property(anyLimits, fc.nat(2_000_000), (limits, population) => {
        const ascending = [0, ...limits].sort((a, b) => a - b);
        const found = sizeClassOf(ascending, population);
        expect(found).toBe(Math.max(...ascending.filter((limit) => limit <= population)));
      }),
    );
  });
});

describe('the limits of size classes', () => {
  it('are those of the Statistisches Bundesamt or of the KGSt by name', () => {
    const thousands = [0, 0.1, 0.2, 0.5, 1, 2, 3, 5, 10, 20, 50, 100, 200, 500];
    expect(sizeLimits('destatis')).toEqual(thousands.map((limit) => limit * 1_000));
    expect(sizeLimits('kgst')).toEqual([0, 10_000, 25_000, 50_000, 100_000, 200_000, 400_000]);
  });

  it('are own ones as they are written', () => {
    expect(sizeLimits(merged)).toEqual(merged);
  });
});

describe('the groups of a municipality', () => {
  const nearestFirst = ['county:08111', 'size:5000', 'type:town', 'urbanisation:thin', 'state:08', 'all'];

  it('are named nearest first, in whatever order the policy lists them', () => {
    expect(groupsOf(policy, town)).toEqual(nearestFirst);
    expect(groupsOf({ ...policy, groups: policy.groups.toReversed() }, town)).toEqual(nearestFirst);
  });

  it('are those that the policy lists', () => {
    expect(groupsOf({ ...policy, groups: ['all', 'size'] }, town)).toEqual(['size:5000', 'all']);
    expect(groupsOf({ ...policy, groups: [] }, town)).toEqual([]);
    expect(groupsOf({ ...policy, groups: ['all', 'all'] }, town)).toEqual(['all']);
  });

  it.each([
    ['destatis', 'size:5000'],
    ['kgst', 'size:0'],
    [[0, 7_000, 7_501], 'size:7000'],
  ] as const)('have the size class of %j', (sizeClasses, expected) => {
    expect(groupsOf({ groups: ['size'], sizeClasses }, town)).toEqual([expected]);
  });

  it('have no size class where the population is unknown, and one where nobody lives', () => {
    const unknown = groupsOf(policy, { ...town, population: null });
    expect(unknown).toEqual(nearestFirst.filter((id) => !id.startsWith('size:')));
    expect(groupsOf(policy, { ...town, population: 0 })).toContain('size:0');
  });

  it('have no degree of urbanisation where it is unknown', () => {
    const unknown = groupsOf(policy, { ...town, urbanisation: null });
    expect(unknown).toEqual(nearestFirst.filter((id) => !id.startsWith('urbanisation:')));
  });

  it('are other Landkreise for a Landkreis, never municipalities', () => {
    const landkreis = { ...town, type: 'county', population: 400_000 };
    expect(groupsOf(policy, landkreis)).toEqual(['counties:08', 'counties']);
    expect(groupsOf({ ...policy, groups: ['state', 'size'] }, landkreis)).toEqual(['counties:08']);
    expect(groupsOf({ ...policy, groups: ['all'] }, landkreis)).toEqual(['counties']);
    expect(groupsOf({ ...policy, groups: ['size', 'county', 'type', 'urbanisation'] }, landkreis)).toEqual([]);
    const mixed = groupsOf(policy, landkreis).filter((id) => groupsOf(policy, town).includes(id));
    expect(mixed).toEqual([]);
  });
});
