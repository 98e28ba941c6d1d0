import { expect, test } from 'vitest';
import { nothingKnown, type Observation } from '../observation.ts';
import { recoveredScores } from './recovered.ts';

/** Method 8.6: fictitious scores of eight common cities. */
const common = { c1: 71, c2: 74, c3: 69, c4: 66, c5: 72, c6: 75, c7: 70, c8: 58 };
const withReutlingen = { ...common, Reutlingen: 61 };
const withBadenBaden = { ...common, 'Baden-Baden': 49 };

function sees(group: string, scores: Readonly<Record<string, number>>, at = 0): Observation {
  const points = Object.values(scores);
  const mean = points.reduce((sum, each) => sum + each, 0) / points.length;
  return { group, at, members: Object.keys(scores), means: new Map([['overall', { low: mean, high: mean }]]) };
}

test('exact means of two groups give Reutlingen away to Baden-Baden: 49 + 9 (68.4444 - 67.1111) = 61', () => {
  const observations = [sees('size:100000', withReutlingen), sees('type:urbanDistrict', withBadenBaden)];
  expect(recoveredScores(observations, 'overall', nothingKnown)).toEqual(new Map());
  const known = { known: new Set(['Baden-Baden']), scoreOf: () => 49 };
  expect(recoveredScores(observations, 'overall', known)).toEqual(new Map([['Reutlingen', 6100]]));
});

test('a newcomer follows from before and after, to the hundredth', () => {
  const observations = [sees('all', common, 1), sees('all', { ...common, new: 33.33 }, 2)];
  expect(recoveredScores(observations, 'overall', nothingKnown)).toEqual(new Map([['new', 3333]]));
});

test('an interval is no exact mean', () => {
  const before = sees('all', common, 1);
  const after = { ...sees('all', { ...common, new: 33 }, 2), means: new Map([['overall', { low: 65.2, high: 65.4 }]]) };
  expect(recoveredScores([before, after], 'overall', nothingKnown)).toEqual(new Map());
});
