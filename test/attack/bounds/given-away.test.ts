import { expect, test } from 'vitest';
import { inventedWorld } from '../world/world.ts';
import { levelsGivenAway } from './levels-given-away.ts';

const world = inventedWorld('levels', { publications: 0, response: 0, categories: ['services'] });
const unknowns = ['m1#1', 'm2#1', 'm3#1', 'm4#1', 'm5#1'];

function counts(low: number, high: number, members: readonly string[] = unknowns) {
  return { group: 'a', at: 0, members, low, high };
}

test('whoever can be on none of four levels is on the fifth, although its own share is not told', async () => {
  const countsOf = (level: number) => (level === 4 ? [] : [counts(0, 0)]);
  expect(await levelsGivenAway(countsOf, world, { known: new Set() })).toEqual(
    unknowns.map((unknown) => ({ unknown, level: 4 })),
  );
});

test('two of five on a level are nobody in particular, except to three who know that they are not', async () => {
  const onLevel3 = { ...world, scores: () => ({ overall: 5000 }) };
  const countsOf = (level: number) => (level === 2 ? [counts(2, 2)] : []);
  expect(await levelsGivenAway(countsOf, onLevel3, { known: new Set() })).toEqual([]);
  expect(await levelsGivenAway(countsOf, onLevel3, { known: new Set(unknowns.slice(0, 3)) })).toEqual([
    { unknown: 'm4#1', level: 2 },
    { unknown: 'm5#1', level: 2 },
  ]);
});

test('a weighted share counts the weight: one of four that has half of it must be where two thirds are', async () => {
  const weighted = { ...counts(8 / 3, 8 / 3, unknowns.slice(0, 4)), weights: [2, 2 / 3, 2 / 3, 2 / 3] };
  const found = await levelsGivenAway((level) => (level === 2 ? [weighted] : []), world, { known: new Set() });
  expect(found).toEqual([{ unknown: 'm1#1', level: 2 }]);
});
