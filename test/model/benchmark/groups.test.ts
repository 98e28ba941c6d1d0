import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GroupPolicy, groupsOf, sizeClassOf } from '../../../model/benchmark/groups.ts';

/** Merged for comparison in one state, with the municipalities of Baden-Württemberg in each class. */
const merged = [0, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000];
const municipalities = [177, 394, 270, 156, 80, 15, 9];
const policy: GroupPolicy = { groups: ['size', 'county', 'type', 'all'], sizeClasses: merged };
const town = { type: 'town', countyKey: '08111', population: 7_500 };

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

describe('the groups of a municipality', () => {
  it('are named nearest first, in whatever order the policy lists them', () => {
    const groups = ['county:08111', 'size:5000', 'type:town', 'all'];
    expect(groupsOf(policy, town)).toEqual(groups);
    expect(groupsOf({ ...policy, groups: ['all', 'type', 'county', 'size'] }, town)).toEqual(groups);
  });

  it('are those that the policy lists', () => {
    expect(groupsOf({ ...policy, groups: ['all', 'size'] }, town)).toEqual(['size:5000', 'all']);
    expect(groupsOf({ ...policy, groups: [] }, town)).toEqual([]);
    expect(groupsOf({ ...policy, groups: ['all', 'all'] }, town)).toEqual(['all']);
  });

  it('have no size class where the population is unknown, and one where nobody lives', () => {
    expect(groupsOf(policy, { ...town, population: null })).toEqual(['county:08111', 'type:town', 'all']);
    expect(groupsOf(policy, { ...town, population: 0 })).toContain('size:0');
  });

  it('are none for a Landkreis', () => {
    expect(groupsOf(policy, { type: 'county', countyKey: '08111', population: 400_000 })).toEqual([]);
  });
});
