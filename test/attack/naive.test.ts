import { expect, test, vi } from 'vitest';
import { recoveredScores } from './exact/recovered.ts';
import { naiveObservations } from './naive.ts';
import { nothingKnown } from './observation.ts';
import { inventedWorld } from './world/world.ts';

// A machine that is busy with other suites takes several times as long.
vi.setConfig({ testTimeout: 120_000 });

test('from live exact means of groups of five the attacker recovers at least 95 percent of the scores, each of them right', () => {
  const world = inventedWorld('naive', { publications: 0, response: 1, categories: ['services'] });
  const recovered = recoveredScores(naiveObservations(world, 'overall'), 'overall', nothingKnown);
  const wrong = [...recovered].filter(([unknown, score]) => world.scores(unknown)['overall'] !== score);
  expect(wrong).toEqual([]);
  const municipalities = world.frame.filter(({ type }) => type !== 'county').map(({ key }) => key);
  const fallen = municipalities.filter((key) => recovered.has(`${key}#1`));
  expect(fallen.length / municipalities.length).toBeGreaterThanOrEqual(0.95);
});
