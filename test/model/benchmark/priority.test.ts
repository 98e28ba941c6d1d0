import { expect, it } from 'vitest';
import { mostImportantFirst } from '../../../model/benchmark/priority.ts';

const renewals = (sizes: Readonly<Record<string, number>>) =>
  Object.entries(sizes).map(([group, changed]) => ({ group, changed }));
const inOrder = (groups: ReturnType<typeof renewals>) => mostImportantFirst(groups).map(({ group }) => group);

it('all come first, then states, however many others have', () => {
  const groups = renewals({ 'size:0': 9, 'state:08': 5, 'state:09': 6, 'counties:08': 5, counties: 5, all: 5 });
  expect(inOrder(groups)).toEqual(['all', 'counties', 'counties:08', 'state:09', 'state:08', 'size:0']);
});

it('then come those that change for most, of whatever kind', () => {
  const groups = renewals({ 'county:1': 7, odd: 6, 'size:0': 5, 'type:town': 8 });
  expect(inOrder(groups)).toEqual(['type:town', 'county:1', 'odd', 'size:0']);
});

it('of equally many the size class comes first, and the county last', () => {
  const names = ['odd', 'county:2', 'county:1', 'urbanisation:thin', 'type:town', 'size:0'];
  const groups = renewals(Object.fromEntries(names.map((name) => [name, 5])));
  const expected = ['size:0', 'type:town', 'urbanisation:thin', 'county:1', 'county:2', 'odd'];
  expect([inOrder(groups), inOrder(groups.toReversed())]).toEqual([expected, expected]);
});
