import { expect, test, vi } from 'vitest';
import { inMemoryThrottle, type ThrottleLimits } from '../../../server/work/attempt-throttle.ts';

const limits: ThrottleLimits = { freeFailures: 3, longestWait: 8, memory: 60_000, budget: 100, clients: 3 };

function failing(throttle: ReturnType<typeof inMemoryThrottle>, client: string, times: number, now = 0): void {
  for (let failure = 0; failure < times; failure += 1) throttle.failed(client, now);
}

test('the first failures cost nothing, each further one doubles the wait up to the longest', () => {
  const throttle = inMemoryThrottle(limits);
  const waits = [];
  for (let failure = 0; failure < 9; failure += 1) {
    waits.push(throttle.wait('a', 0));
    throttle.failed('a', 0);
  }
  expect(waits).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 8]);
});

test('a wait runs off, and other clients do not have it', () => {
  const throttle = inMemoryThrottle(limits);
  failing(throttle, 'a', 6, 1000);
  expect([1000, 2500, 4999, 5000].map((now) => throttle.wait('a', now))).toEqual([4, 3, 1, 0]);
  expect(throttle.wait('b', 1000)).toBe(0);
});

test('after a while without failures a client starts afresh', () => {
  const throttle = inMemoryThrottle(limits);
  failing(throttle, 'a', 9);
  throttle.failed('a', 60_000);
  expect(throttle.wait('a', 60_000)).toBe(0);
});

test('a clock that jumps back makes no wait longer than it was', () => {
  const throttle = inMemoryThrottle(limits);
  failing(throttle, 'a', 5, 50_000);
  expect(throttle.wait('a', 0)).toBe(2);
});

test('when the budget is used up nobody has free failures, but a new client still has its attempt', () => {
  const alarm = vi.fn();
  const throttle = inMemoryThrottle({ ...limits, budget: 4 }, alarm);
  for (const client of ['a', 'b', 'c']) throttle.failed(client, 0);
  expect([throttle.wait('c', 0), alarm.mock.calls.length]).toEqual([0, 0]);
  throttle.failed('c', 0);
  throttle.failed('c', 0);
  expect(alarm).toHaveBeenCalledTimes(1);
  expect({ failedBefore: throttle.wait('b', 0), often: throttle.wait('c', 0), new: throttle.wait('d', 0) }).toEqual({
    failedBefore: 1,
    often: 4,
    new: 0,
  });
});

test('the budget recovers evenly', () => {
  const throttle = inMemoryThrottle({ ...limits, budget: 4, longestWait: 60 });
  failing(throttle, 'a', 3);
  throttle.failed('b', 0);
  expect(throttle.wait('a', 0)).toBe(4);
  expect(throttle.wait('a', 1)).toBe(0);
});

test('only so many clients are remembered, the one that failed last longest', () => {
  const throttle = inMemoryThrottle(limits);
  failing(throttle, 'a', 4);
  for (const client of ['b', 'c', 'd']) throttle.failed(client, 0);
  expect(throttle.wait('a', 0)).toBe(0);
});
