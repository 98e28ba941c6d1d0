import { describe, expect, test } from 'vitest';
import type { Observation } from '../observation.ts';
import { exposedSets } from './exposed-sets.ts';

const common = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'];

function sees(group: string, members: readonly string[], at = 0, weights?: readonly number[]): Observation {
  return { group, at, members, weights, means: new Map() };
}

function setsOf(observations: readonly Observation[], known: readonly string[] = [], below = 5): readonly string[][] {
  const found = exposedSets(observations, { known: new Set(known), below, orders: 2 });
  return found.map(({ members }) => [...members]).sort((one, other) => one.join().localeCompare(other.join()));
}

describe('sets that observations expose', () => {
  test('a group of four is exposed, one of five is not', () => {
    expect(setsOf([sees('a', ['m1', 'm2', 'm3', 'm4'])])).toEqual([['m1', 'm2', 'm3', 'm4']]);
    expect(setsOf([sees('a', ['m1', 'm2', 'm3', 'm4', 'm5'])])).toEqual([]);
  });

  test('all less a part leaves the rest', () => {
    expect(setsOf([sees('all', [...common, 'rest']), sees('part', common)])).toEqual([['rest']]);
  });

  test('two groups of nine with eight in common expose the two others (Reutlingen, Baden-Baden)', () => {
    const observations = [sees('size:100000', [...common, 'Reutlingen']), sees('type', [...common, 'Baden-Baden'])];
    expect(setsOf(observations)).toEqual([['Baden-Baden', 'Reutlingen']]);
    expect(setsOf(observations, ['Baden-Baden'])).toEqual([['Reutlingen']]);
  });

  test('before and after a submission', () => {
    expect(setsOf([sees('a', common, 1), sees('a', [...common, 'new'], 2)])).toEqual([['new']]);
  });

  test('a correction is an unknown of its own, which comes with the one it replaces', () => {
    const after = common.map((name) => (name === 'c3' ? 'c3#2' : name));
    expect(setsOf([sees('a', common, 1), sees('a', after, 2)])).toEqual([['c3', 'c3#2']]);
  });

  test('corrections count their municipality once: five unknowns of three municipalities are exposed', () => {
    const after = ['m1#2', 'm2#2', ...common];
    const found = exposedSets([sees('a', ['m1', 'm2', ...common], 1), sees('a', [...after, 'm3'], 2)], {
      ...{ known: new Set<string>(), below: 5, orders: 1 },
    });
    expect(found).toEqual([{ municipalities: 3, members: ['m1', 'm1#2', 'm2', 'm2#2', 'm3'], known: [] }]);
  });

  test('a withdrawal', () => {
    expect(setsOf([sees('a', common, 1), sees('a', common.slice(1), 2)])).toEqual([['c1']]);
  });

  test('colluders take themselves out of a group of five', () => {
    const five = ['m1', 'm2', 'm3', 'm4', 'm5'];
    expect(setsOf([sees('a', five)], ['m1', 'm2', 'm3'])).toEqual([['m4', 'm5']]);
    expect(setsOf([sees('a', five)], ['m1', 'm2', 'm3', 'm4'])).toEqual([['m5']]);
  });

  test('the same set in two waves tells nothing more where the unknowns are others', () => {
    const next = common.map((name) => `${name}#2`);
    expect(setsOf([sees('first/a', common), sees('second/a', next)])).toEqual([]);
  });

  test('two members that get their peers without themselves', () => {
    const without = (name: string) => common.filter((each) => each !== name);
    expect(setsOf([sees('c1', without('c1')), sees('c2', without('c2'))])).toEqual([['c1', 'c2']]);
  });

  test('three publications that single out nobody by pairs of them do so together', () => {
    const observations = [
      sees('a', ['m1', 'm2', ...common]),
      sees('b', ['m1', 'm3', ...common]),
      sees('c', ['m2', 'm3', ...common]),
      sees('d', common),
    ];
    expect(setsOf(observations, [], 2)).toEqual([['m1'], ['m2'], ['m3']]);
  });

  test('weights that differ leave more behind than those that agree', () => {
    const group = sees('a', ['m1', 'm2', 'm3', 'm4', 'm5', 'm6']);
    const mean = (weights: readonly number[]) => sees('study', group.members, 1, weights);
    expect(setsOf([group, mean([2, 2, 2, 2, 2, 2])])).toEqual([]);
    expect(setsOf([group, mean([2, 2, 2, 2, 2, 3])])).toContainEqual(['m6']);
    expect(setsOf([group, mean([2, 2, 2, 3, 3, 3])])).toEqual([
      ['m1', 'm2', 'm3'],
      ['m4', 'm5', 'm6'],
    ]);
  });

  test('what is known beside a set is told with it', () => {
    const found = exposedSets([sees('a', ['m1', 'm2', 'p1'])], { known: new Set(['p1']), below: 5, orders: 1 });
    expect(found).toEqual([{ municipalities: 2, members: ['m1', 'm2'], known: ['p1'] }]);
  });
});
