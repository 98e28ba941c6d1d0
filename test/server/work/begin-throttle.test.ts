import { expect, test } from 'vitest';
import {
  type BeginLimits,
  type Begins,
  beginsEnd,
  cancelBegin,
  enterBegin,
} from '../../../server/work/begin-throttle.ts';

const hour = 3_600_000;
const limits: BeginLimits = { freeBegins: 2, window: hour, firstWait: 30, longestWait: 100 };

/** A client with what is remembered of it, as JSON between two steps. */
function client() {
  let remembered: string | null = null;
  const begins = () => (remembered === null ? null : (JSON.parse(remembered) as Begins));
  return {
    wait(begin: string, now: number): number {
      const entry = enterBegin(limits, begins(), begin, now);
      if (entry.begins !== null) remembered = JSON.stringify(entry.begins);
      return entry.wait;
    },
    cancel(begin: string): void {
      const left = cancelBegin(begins(), begin);
      remembered = left && JSON.stringify(left);
    },
    begins,
  };
}

test('the first begins cost nothing, each further one doubles the wait up to the longest', () => {
  const { wait } = client();
  expect(['a', 'b', 'c'].map((begin) => wait(begin, 0))).toEqual([0, 0, 30]);
  expect([wait('c', 29_999), wait('c', 30_000)]).toEqual([1, 0]);
  expect([wait('d', 30_000), wait('d', 90_000)]).toEqual([60, 0]);
  expect([wait('e', 90_000), wait('e', 190_000)]).toEqual([100, 0]);
});

test('what comes to nothing does not count', () => {
  const { wait, cancel, begins } = client();
  for (const begin of ['a', 'b', 'c', 'd']) {
    expect(wait(begin, 0)).toBe(0);
    cancel(begin);
  }
  expect(begins()).toBeNull();
  for (const begin of ['a', 'b']) wait(begin, 0);
  expect(wait('c', 0)).toBe(30);
});

test('one that comes to nothing leaves the others counted', () => {
  const { wait, cancel, begins } = client();
  for (const begin of ['a', 'b']) wait(begin, 7);
  cancel('a');
  expect(begins()).toEqual([{ begin: 'b', at: 7 }]);
});

test('repeating one and the same begin neither waits nor counts', () => {
  const { wait, begins } = client();
  for (const begin of ['a', 'b']) wait(begin, 0);
  expect(['a', 'b', 'a'].map((begin) => wait(begin, 1))).toEqual([0, 0, 0]);
  expect(begins()).toHaveLength(2);
  expect(enterBegin(limits, begins(), 'a', 1)).toEqual({ wait: 0, begins: null });
  expect(wait('c', 0)).toBe(30);
});

test('one that waits is not counted', () => {
  const { wait, begins } = client();
  for (const begin of ['a', 'b']) wait(begin, 0);
  expect(enterBegin(limits, begins(), 'c', 0)).toEqual({ wait: 30, begins: null });
});

test('after the window a begin no longer counts, and is forgotten', () => {
  const { wait, begins } = client();
  wait('a', 0);
  wait('b', 1000);
  expect(beginsEnd(limits, begins() ?? [])).toBe(1000 + hour);
  expect(wait('c', 30_000)).toBe(1);
  expect(wait('c', hour)).toBe(0);
  expect(begins()?.map(({ begin }) => begin)).toEqual(['b', 'c']);
});

test('a clock that jumps back makes no wait longer than it was', () => {
  const { wait } = client();
  for (const begin of ['a', 'b']) wait(begin, hour);
  expect(wait('c', 0)).toBe(30);
});
