import { expect, test } from 'vitest';
import { ratioOf, reached } from './report/ratio.ts';
import { cellOf, spreadOf } from './report/spread.ts';

test('the median lies in the middle, between the two middle ones of an even number', () => {
  expect(spreadOf([9, 1, 4])).toEqual({ median: 4, least: 1, most: 9 });
  expect(spreadOf([9, 1, 4, 6])).toEqual({ median: 5, least: 1, most: 9 });
});

test('a ratio compares each repetition with its neighbour in time', () => {
  expect(ratioOf('half', [5, 40], [10, 80], { atLeast: 0.5 }).value).toEqual({ median: 0.5, least: 0.5, most: 0.5 });
});

test('a goal is reached at its bound, and one that nobody set is neither reached nor missed', () => {
  const half = (bound: Parameters<typeof ratioOf>[3]) => reached(ratioOf('half', [1], [2], bound));
  expect([
    half({ atLeast: 0.5 }),
    half({ atLeast: 0.6 }),
    half({ atMost: 0.5 }),
    half({ atMost: 0.4 }),
    half(null),
  ]).toEqual([true, false, true, false, null]);
});

test('what no repetition has told stays empty', () => {
  const runs = [{ perSecond: 10, p50: 1, p99: null, generatorLoad: null }];
  expect(cellOf('x', 8, runs)).toEqual({
    variant: 'x',
    connections: 8,
    repetitions: 1,
    perSecond: { median: 10, least: 10, most: 10 },
    p50: { median: 1, least: 1, most: 1 },
    p99: null,
    generatorLoad: null,
  });
});
