import { expect, test } from 'vitest';
import { coalitions } from './attackers.ts';
import type { Observation } from './observation.ts';
import { inventedWorld } from './world/world.ts';

const world = inventedWorld('coalitions', { publications: 0, response: 0, categories: [] });
const many = Array.from({ length: 10 }, (_, index) => `m${index}#1`);

function sees(group: string, at: number, members: readonly string[]): Observation {
  return { group, at, members, means: new Map() };
}

test('colluders sit in the smallest set, or came to a set together, or are in no small one', () => {
  const small = ['s1#1', 's2#1', 's3#1', 's4#1', 's5#1'];
  const observations = [
    sees('all', 1, [...many, ...small]),
    sees('county', 1, small),
    sees('all', 2, [...many, ...small, 'n1#1', 'n2#1', 'n3#1', 'n4#1']),
    // One that comes to a set of another group has come to none.
    sees('type', 2, [...many, ...small, 'n1#1', 'n2#1', 'n3#1', 'n4#1', 'x#1']),
  ];
  const found = new Map(coalitions(observations, world).map(({ name, colluders }) => [name, [...colluders]]));
  expect(found.get('neighbours')).toEqual(['s1', 's2', 's3']);
  expect(found.get('newcomers')).toEqual(['n1', 'n2', 'n3']);
  expect(found.get('random')?.filter((municipality) => municipality.startsWith('s'))).toEqual([]);
});
