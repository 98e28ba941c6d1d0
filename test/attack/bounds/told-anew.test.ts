import { expect, test } from 'vitest';
import { toldAnew } from './told-anew.ts';

/** One is told at 10 in any case, two at 20 to whoever knows k, three at 30 to whoever knows l. */
const find = async (isSeen: (at: number) => boolean, known: ReadonlySet<string>) => [
  ...(isSeen(10) ? ['one'] : []),
  ...(isSeen(20) && known.has('k') ? ['two'] : []),
  ...(isSeen(30) && known.has('l') ? ['three'] : []),
];

function knownSince(since: Readonly<Record<string, number>>) {
  return (time: number) => new Set(Object.keys(since).filter((name) => (since[name] ?? 0) <= time));
}

test('what is known when it is published counts, what is opened afterwards does not', async () => {
  expect(await toldAnew([10, 20, 30], knownSince({ k: 15, l: 31 }), find)).toEqual(['one', 'two']);
  expect(await toldAnew([10, 20, 30], knownSince({ k: 25, l: 30 }), find)).toEqual(['one', 'three']);
});

test('where nothing follows in the end nothing else is looked at', async () => {
  let looks = 0;
  const nothing = async () => {
    looks += 1;
    return [];
  };
  expect(await toldAnew([10, 20, 30], knownSince({ k: 15 }), nothing)).toEqual([]);
  expect(looks).toBe(1);
});
