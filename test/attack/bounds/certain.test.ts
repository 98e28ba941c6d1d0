import { describe, expect, test } from 'vitest';
import type { Publication } from '../../../model/benchmark/publication.ts';
import { exposedSets } from '../exact/exposed-sets.ts';
import { observeBelow, observeLevel } from '../reading/observe-counts.ts';
import type { Peers } from '../reading/peers.ts';
import { certain } from './certain.ts';

const common = Array.from({ length: 20 }, (_, index) => `c${index + 1}`);

function counts(group: string, members: readonly string[], low: number, high = low) {
  return { group, at: 0, members, low, high };
}

describe('who must have a property', () => {
  test('all of a group, where all of it have it', async () => {
    expect(await certain([counts('a', ['m1', 'm2'], 2)], new Map())).toEqual({ yes: ['m1', 'm2'], no: [] });
  });

  test('none of it, where none has', async () => {
    expect(await certain([counts('a', ['m1', 'm2'], 0)], new Map())).toEqual({ yes: [], no: ['m1', 'm2'] });
  });

  test('the difference of two groups', async () => {
    const observations = [counts('a', [...common, 'new'], 11), counts('b', common, 10)];
    expect(await certain(observations, new Map())).toEqual({ yes: ['new'], no: [] });
    const later = [counts('a', [...common, 'new'], 10, 11), counts('b', common, 10)];
    expect(await certain(later, new Map())).toEqual({ yes: [], no: [] });
  });

  test('the last one, where the others are known', async () => {
    expect(await certain([counts('a', ['m1', 'm2'], 1)], new Map([['m1', false]]))).toEqual({ yes: ['m2'], no: [] });
  });
});

test('shares of nought add up where differences do not: three groups of twenty, and one municipality left on its level', async () => {
  const rest = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}${index}`);
  const sets = {
    'county:a': common,
    'type:town': [...common.slice(0, 10), ...rest('t', 10)],
    'size:5000': [...common.slice(10, 19), ...rest('s', 11)],
  };
  // 5 percent of 20 is one of them, 0 percent none.
  const observations = Object.entries(sets).map(([group, members]) =>
    counts(group, members, group === 'county:a' ? 1 : 0),
  );
  const means = observations.map((observation) => ({ ...observation, means: new Map() }));
  expect(exposedSets(means, { known: new Set(), below: 5, orders: 3 })).toEqual([]);
  expect((await certain(observations, new Map())).yes).toEqual(['c20']);
});

const peers: Peers = { groupsOf: () => [], membersAt: () => new Map([['all', common]]) };

function publication(overall: object): readonly Publication[] {
  const asOf = '2026-10-01T08:00:00.000Z';
  const metrics = { overall: { mean: 50, meanIs: 'exact' as const, ...overall } };
  const groups = [{ id: 'all', asOf, contributors: '20-49' as const, metrics }];
  return [{ wave: 'w1', number: 1, publishedAt: asOf, model: { id: 'm', version: '1' }, minimumGroupSize: 5, groups }];
}

describe('counts behind published figures', () => {
  test('a share of 25 percent of 20 is five of them', () => {
    const levels = [{ from: 3, to: 3, percent: 25 }];
    expect(observeLevel(publication({ levels }), peers, 3)).toMatchObject([{ group: 'all', low: 5, high: 5 }]);
    expect(observeLevel(publication({ levels }), peers, 2)).toEqual([]);
  });

  test('a median of 50 of 20 leaves 10 or more below 52.5 and at most 10 below 47.5', () => {
    const published = publication({ median: 50 });
    // (20 - 1) / 2 = 9.5: between the tenth and the eleventh value
    expect(observeBelow(published, peers, 'overall', 52.5)).toMatchObject([{ low: 10, high: 20 }]);
    expect(observeBelow(published, peers, 'overall', 47.5)).toMatchObject([{ low: 0, high: 10 }]);
    expect(observeBelow(published, peers, 'overall', 57.5)).toMatchObject([{ low: 10, high: 20 }]);
  });
});
