import { expect, test, vi } from 'vitest';
import { statePolicy } from '../support/state-sizes.ts';
import { narrowest } from './bounds/score-bounds.ts';
import { exposedSets } from './exact/exposed-sets.ts';
import { nothingKnown } from './observation.ts';
import { observeBenchmarks } from './reading/observe-benchmark.ts';
import { peersOf } from './reading/peers.ts';
import { unauditedPublications } from './unaudited.ts';
import { nearZero } from './world/invented-scores.ts';
import { inventedWorld } from './world/world.ts';

// A machine that is busy with other suites takes several times as long.
vi.setConfig({ testTimeout: 120_000 });

const world = inventedWorld('unaudited', { publications: 12, response: 1, categories: ['services', nearZero] });
const peers = peersOf(world, statePolicy);
const observations = observeBenchmarks(unauditedPublications(world, peers), peers);

test('without an audit the attacker finds single municipalities and small sets, in which the truth lies', () => {
  const found = exposedSets(observations, { known: new Set(), below: 5, orders: 2 });
  expect(found.filter(({ municipalities }) => municipalities === 1).length).toBeGreaterThan(5);
  expect(found.filter(({ municipalities }) => municipalities > 1).length).toBeGreaterThan(20);
});

test('rounded means do not hide them: some scores are known to less than 20 points, and the truth is among them', async () => {
  for (const metric of ['overall', nearZero]) {
    const { least } = await narrowest(observations, metric, nothingKnown, { enough: 20, atMost: 50 });
    const points = (world.scores(least?.unknown ?? '')[metric] ?? Number.NaN) / 100;
    expect((least?.high ?? 100) - (least?.low ?? 0)).toBeLessThan(20);
    expect(points).toBeGreaterThanOrEqual(least?.low ?? 100);
    expect(points).toBeLessThanOrEqual(least?.high ?? 0);
  }
});
