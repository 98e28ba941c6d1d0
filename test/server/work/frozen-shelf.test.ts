import { expect, test } from 'vitest';
import type { FrozenText } from '../../../server/storage/store.ts';
import { frozenShelf } from '../../../server/work/frozen-shelf.ts';

const frozen = (number: number): FrozenText => ({ number, publishedAt: number, text: `${number}` });

test('that nothing is published is kept for two seconds as well', async () => {
  let [now, asked] = [0, 0];
  const shelf = frozenShelf(
    async () => {
      asked += 1;
      return null;
    },
    () => now,
  );
  expect([await shelf.newest('w'), await shelf.newest('w'), asked]).toEqual([null, null, 1]);
  now = 2000;
  expect([await shelf.newest('w'), asked]).toEqual([null, 2]);
});

test('a slow read puts no older publication back', async () => {
  const replies = [Promise.withResolvers<FrozenText>(), Promise.withResolvers<FrozenText>()];
  let next = 0;
  const shelf = frozenShelf(
    () => replies[next++]?.promise ?? Promise.resolve(null),
    () => 0,
  );
  const [slow, fast] = [shelf.newest('w'), shelf.newest('w')];
  replies[1]?.resolve(frozen(2));
  expect(await fast).toEqual(frozen(2));
  replies[0]?.resolve(frozen(1));
  expect(await slow).toEqual(frozen(2));
  expect(await shelf.newest('w')).toEqual(frozen(2));
});
