import { expect, test } from 'vitest';
import {
  type AttemptLimits,
  attemptWait,
  type Failures,
  failedAgain,
  recoveredAt,
  spentAgain,
} from '../../../server/work/attempt-throttle.ts';

const limits: AttemptLimits = { freeFailures: 3, longestWait: 8, memory: 60_000, budget: 100 };

/** What is remembered after so many failures at one moment. */
function failing(times: number, now = 0, before: Failures | null = null): Failures | null {
  let failures = before;
  for (let failure = 0; failure < times; failure += 1) failures = failedAgain(limits, failures, now);
  return failures;
}

/** What all have spent after so many failures at one moment. */
function spending(budget: number, times: number, now = 0): Failures | null {
  let spent: Failures | null = null;
  for (let failure = 0; failure < times; failure += 1) spent = spentAgain({ ...limits, budget }, spent, now).spent;
  return spent;
}

test('the first failures cost nothing, each further one doubles the wait up to the longest', () => {
  const waits = Array.from({ length: 9 }, (_, failures) => attemptWait(limits, failing(failures), null, 0));
  expect(waits).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 8]);
});

test('a wait runs off', () => {
  const failures = failing(6, 1000);
  expect([1000, 2500, 4999, 5000].map((now) => attemptWait(limits, failures, null, now))).toEqual([4, 3, 1, 0]);
});

test('after a while without failures a client starts afresh', () => {
  const failures = failing(9);
  expect(attemptWait(limits, failures, null, 60_000)).toBe(0);
  expect(failedAgain(limits, failures, 59_999)).toEqual({ count: 10, last: 59_999 });
  expect(failedAgain(limits, failures, 60_000)).toEqual({ count: 1, last: 60_000 });
});

test('a clock that jumps back makes no wait longer than it was', () => {
  expect(attemptWait(limits, failing(5, 50_000), null, 0)).toBe(2);
});

test('when the budget is used up nobody has free failures, but a new client still has its attempt', () => {
  const small = { ...limits, budget: 4 };
  expect(attemptWait(small, failing(1), spending(4, 3), 0)).toBe(0);
  const spent = spending(4, 5);
  const wait = (failures: number) => attemptWait(small, failing(failures), spent, 0);
  expect({ failedBefore: wait(1), often: wait(3), new: wait(0) }).toEqual({ failedBefore: 1, often: 4, new: 0 });
});

test('the failure that uses the budget up is told from those before and after it', () => {
  const small = { ...limits, budget: 2 };
  const told = [];
  let spent: Failures | null = null;
  for (const now of [0, 0, 0, 90_000, 90_000]) {
    const next = spentAgain(small, spent, now);
    told.push(next.usedUp);
    spent = next.spent;
  }
  expect(told).toEqual([false, true, false, false, true]);
});

test('the budget recovers evenly, and then nothing needs to be remembered of it', () => {
  const small = { ...limits, budget: 4, longestWait: 60 };
  const spent = spending(4, 4);
  expect(attemptWait(small, failing(3), spent, 0)).toBe(4);
  expect(attemptWait(small, failing(3), spent, 1)).toBe(0);
  expect(recoveredAt(small, { count: 3, last: 1000 })).toBe(46_000);
});

test('what is remembered is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(failing(2, 5)))).toEqual({ count: 2, last: 5 });
});
