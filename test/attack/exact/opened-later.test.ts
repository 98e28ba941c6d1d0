import { describe, expect, test } from 'vitest';
import type { Observation } from '../observation.ts';
import { exposedSets } from './exposed-sets.ts';
import { openedLater } from './opened-later.ts';
import { toldSince } from './told-since.ts';

function sees(group: string, at: number, members: readonly string[]): Observation {
  return { group, at, members, means: new Map() };
}

const five = ['m1#1', 'm2#1', 'm3#1', 'm4#1', 'm5#1'];
const known = new Set(['m5#1']);

function isForgiven(observations: readonly Observation[], declared: number): boolean {
  const [set, ...others] = exposedSets(observations, { known, below: 5, orders: 1 });
  expect(others).toEqual([]);
  if (!set) throw new Error('Nothing is exposed.');
  const roster = { countingAt: () => new Map(), publicSince: () => declared };
  return openedLater(set, observations, { roster, known, least: 5 });
}

describe('a set that a declaration has opened', () => {
  test('is forgiven where all that tells of it is older', () => {
    expect(isForgiven([sees('a', 10, five)], 11)).toBe(true);
  });

  test('is not where it was told afterwards, although the opened one had been counted before', () => {
    const others = ['m6#1', 'm7#1', 'm8#1', 'm9#1', 'm10#1'];
    // Each of both alone is large enough; only the second one tells of the five apart from the others.
    const observations = [sees('a', 10, [...five, ...others]), sees('b', 20, others)];
    expect(isForgiven(observations, 15)).toBe(false);
    expect(isForgiven(observations, 21)).toBe(true);
  });

  test('is not where nobody was opened', () => {
    const observations = [sees('a', 10, ['m1#1', 'm2#1'])];
    const set = { municipalities: 2, members: ['m1#1', 'm2#1'], known: [] };
    const roster = { countingAt: () => new Map(), publicSince: () => 0 };
    expect(openedLater(set, observations, { roster, known: new Set(), least: 5 })).toBe(false);
  });
});

test('a set is told since the newest observation that it takes', () => {
  const observations = [
    sees('a', 10, [...five, 'm6#1']),
    sees('b', 30, five),
    sees('c', 40, ['m6#1', 'm7#1']),
    sees('d', 50, ['m7#1', 'm8#1']),
  ];
  expect(toldSince({ members: ['m6#1'] }, observations, new Set())).toBe(30);
  expect(toldSince({ members: ['m7#1'] }, observations, new Set())).toBe(40);
  expect(toldSince({ members: ['m7#1'] }, observations, new Set(['m6#1']))).toBe(40);
  expect(toldSince({ members: ['m8#1'] }, observations, new Set())).toBe(50);
  expect(toldSince({ members: ['m1#1'] }, observations, new Set())).toBe(Number.POSITIVE_INFINITY);
});
