import { expect, test, vi } from 'vitest';
import { attemptLimits } from '../../../server/work/attempt-throttle.ts';
import { countWrongCode } from '../../../server/work/wrong-code.ts';
import { workingApp } from '../../support/working-app.ts';

const limits = { ...attemptLimits, freeFailures: 1, longestWait: 8 };

test('a client that has to wait is not counted further, and others do not wait', async () => {
  const { deps } = await workingApp();
  const throttle = { limits, alarm: vi.fn() };
  const attempts = [];
  for (let attempt = 1; attempt <= 4; attempt += 1) attempts.push(await countWrongCode(deps, throttle, '192.0.2.1'));
  expect(attempts).toEqual([0, 0, 1, 1]);
  expect(await countWrongCode(deps, throttle, '192.0.2.2')).toBe(0);
  expect(throttle.alarm).not.toHaveBeenCalled();
});

test('of wrong codes that arrive at once only those pass that are free', async () => {
  const { deps } = await workingApp();
  const throttle = { limits, alarm: vi.fn() };
  const waits = await Promise.all(Array.from({ length: 10 }, () => countWrongCode(deps, throttle, '192.0.2.1')));
  expect(waits.toSorted()).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 1, 1]);
});

test('the alarm is raised once when all clients together have used the budget up', async () => {
  const working = await workingApp();
  const throttle = { limits: { ...limits, freeFailures: 20, budget: 4 }, alarm: vi.fn() };
  for (let client = 1; client <= 6; client += 1) await countWrongCode(working.deps, throttle, `192.0.2.${client}`);
  expect(throttle.alarm).toHaveBeenCalledTimes(1);
  expect(await countWrongCode(working.deps, throttle, '192.0.2.6')).toBe(1);
  working.now += limits.memory * 2;
  expect(await countWrongCode(working.deps, throttle, '192.0.2.6')).toBe(0);
});

test('the address of a client is not stored, only a digest with a key of its own', async () => {
  const { deps } = await workingApp();
  const remembering = vi.spyOn(deps.store, 'throttle');
  await countWrongCode(deps, { limits, alarm: vi.fn() }, '192.0.2.1');
  const clients = new Set(remembering.mock.calls.map(([, client]) => client));
  expect([...clients]).toEqual([expect.stringMatching(/^[\w-]{43}$/), expect.stringMatching(/^[\w-]{43}$/)]);
  await countWrongCode(
    { ...deps, keys: { ...deps.keys, throttle: new Uint8Array(32) } },
    { limits, alarm: vi.fn() },
    '192.0.2.1',
  );
  expect(new Set(remembering.mock.calls.map(([, client]) => client)).size).toBe(4);
});
