import { expect, test } from 'vitest';
import { type BeginLimits, inMemoryBeginThrottle } from '../../../server/work/begin-throttle.ts';

const hour = 3_600_000;
const limits: BeginLimits = { freeBegins: 2, window: hour, firstWait: 30, longestWait: 100, clients: 2 };

test('the first begins cost nothing, each further one doubles the wait up to the longest', () => {
  const throttle = inMemoryBeginThrottle(limits);
  expect(['a', 'b', 'c'].map((begin) => throttle.enter('x', begin, 0).wait)).toEqual([0, 0, 30]);
  expect([throttle.enter('x', 'c', 29_999).wait, throttle.enter('x', 'c', 30_000).wait]).toEqual([1, 0]);
  expect([throttle.enter('x', 'd', 30_000).wait, throttle.enter('x', 'd', 90_000).wait]).toEqual([60, 0]);
  expect([throttle.enter('x', 'e', 90_000).wait, throttle.enter('x', 'e', 190_000).wait]).toEqual([100, 0]);
});

test('other clients do not have the wait', () => {
  const throttle = inMemoryBeginThrottle(limits);
  for (const begin of ['a', 'b']) throttle.enter('x', begin, 0);
  expect(throttle.enter('y', 'c', 0).wait).toBe(0);
});

test('what comes to nothing does not count', () => {
  const throttle = inMemoryBeginThrottle(limits);
  for (const begin of ['a', 'b', 'c', 'd']) {
    const entry = throttle.enter('x', begin, 0);
    expect(entry.wait).toBe(0);
    entry.cancel();
  }
  for (const begin of ['a', 'b']) throttle.enter('x', begin, 0);
  expect(throttle.enter('x', 'c', 0).wait).toBe(30);
});

test('repeating one and the same begin neither waits nor counts', () => {
  const throttle = inMemoryBeginThrottle(limits);
  for (const begin of ['a', 'b']) throttle.enter('x', begin, 0);
  expect(['a', 'b', 'a'].map((begin) => throttle.enter('x', begin, 1).wait)).toEqual([0, 0, 0]);
  expect(throttle.enter('x', 'c', 0).wait).toBe(30);
});

test('a repeated begin that comes to nothing leaves the first one counted', () => {
  const throttle = inMemoryBeginThrottle(limits);
  for (const begin of ['a', 'b']) throttle.enter('x', begin, 0);
  for (const begin of ['a', 'b', 'c']) throttle.enter('x', begin, 1).cancel();
  expect(throttle.enter('x', 'c', 0).wait).toBe(30);
});

test('after the window a begin no longer counts', () => {
  const throttle = inMemoryBeginThrottle(limits);
  throttle.enter('x', 'a', 0);
  throttle.enter('x', 'b', 1000);
  expect(throttle.enter('x', 'c', 30_000).wait).toBe(1);
  expect(throttle.enter('x', 'c', hour).wait).toBe(0);
});

test('a clock that jumps back makes no wait longer than it was', () => {
  const throttle = inMemoryBeginThrottle(limits);
  for (const begin of ['a', 'b']) throttle.enter('x', begin, hour);
  expect(throttle.enter('x', 'c', 0).wait).toBe(30);
});

test('only so many clients are remembered, the one that began last longest', () => {
  const throttle = inMemoryBeginThrottle(limits);
  for (const begin of ['a', 'b']) throttle.enter('x', begin, 0);
  expect(throttle.enter('x', 'c', 0).wait).toBe(30);
  for (const client of ['y', 'z']) throttle.enter(client, 'a', 0);
  expect(throttle.enter('x', 'c', 0).wait).toBe(0);
});
