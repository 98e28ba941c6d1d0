import { expect, test } from 'vitest';
import { type Knowledge, nothingKnown, type Observation } from '../observation.ts';
import { narrowest } from './score-bounds.ts';

const all = { enough: 101, atMost: 100 };
const common = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'];

function sees(group: string, members: readonly string[], low: number, high: number): Observation {
  return { group, at: 0, members, means: new Map([['overall', { low, high }]]) };
}

function knows(scores: Readonly<Record<string, number>>): Knowledge {
  return { known: new Set(Object.keys(scores)), scoreOf: (unknown) => scores[unknown] ?? Number.NaN };
}

test('means of whole points leave Baden-Baden the interval 49 to 67 for Reutlingen', async () => {
  const observations = [
    sees('size:100000', [...common, 'Reutlingen'], 67.5, 68.5),
    sees('type:urbanDistrict', [...common, 'Baden-Baden'], 66.5, 67.5),
  ];
  const { least } = await narrowest(observations, 'overall', knows({ 'Baden-Baden': 49 }), all);
  expect(least?.unknown).toBe('Reutlingen');
  expect(least?.low).toBeCloseTo(49, 0);
  expect(least?.high).toBeCloseTo(67, 0);
});

test('a mean below 4 of a group of five leaves each of them up to 20 points, one of four only up to 16', async () => {
  const five = await narrowest([sees('a', ['m1', 'm2', 'm3', 'm4', 'm5'], 0, 4)], 'overall', nothingKnown, all);
  expect(five.least?.high).toBeCloseTo(20, 1);
  const four = await narrowest([sees('a', ['m1', 'm2', 'm3', 'm4'], 0, 4)], 'overall', nothingKnown, all);
  expect(four.least?.high).toBeCloseTo(16, 1);
});

test('a mean in the middle says nothing about one of five', async () => {
  const { least } = await narrowest([sees('a', common.slice(0, 5), 44.5, 45.5)], 'overall', nothingKnown, all);
  expect(least).toMatchObject({ low: 0, high: 100 });
});

test('three colluders in a group of five know what the two others have together', async () => {
  const colluders = knows({ m1: 10, m2: 10, m3: 10 });
  const { least } = await narrowest([sees('a', ['m1', 'm2', 'm3', 'm4', 'm5'], 9.5, 10.5)], 'overall', colluders, all);
  // 5 * 10.5 - 30
  expect(least?.low).toBe(0);
  expect(least?.high).toBeCloseTo(22.5, 1);
});

test('weights enter the bounds', async () => {
  const mean = new Map([['overall', { low: 70, high: 70 }]]);
  const observation = { group: 'study', at: 0, members: ['m1', 'm2'], weights: [3, 1], means: mean };
  const { least } = await narrowest([observation], 'overall', nothingKnown, all);
  // 3 m1 + m2 = 280, so m1 is between 60 and 93.33
  expect(least?.unknown).toBe('m1');
  expect(least?.low).toBeCloseTo(60, 1);
  expect(least?.high).toBeCloseTo(93.33, 1);
});

test('observations that contradict each other are refused', async () => {
  const contradiction = [sees('a', ['m1'], 0, 10), sees('b', ['m1'], 20, 30)];
  await expect(narrowest(contradiction, 'overall', nothingKnown, all)).rejects.toThrow('HiGHS');
});
