import { expect, test } from 'vitest';
import { beginning, workingApp } from '../../support/working-app.ts';

const minute = 60_000;

test('a session ends after two hours without a request, and after twelve hours with them', async () => {
  const working = await workingApp();
  const used = await working.enter();
  const idle = await working.enter();
  const status = async (token: string) => (await working.call('GET', '/api/v1/assessment', { token })).status;
  for (let minutes = 119; minutes < 12 * 60; minutes += 119) {
    working.now = beginning + minutes * minute;
    expect(await status(used)).toBe(200);
    await working.deps.store.heartbeat(working.now);
  }
  expect(await status(idle)).toBe(401);
  working.now = beginning + 12 * 60 * minute;
  expect(await status(used)).toBe(401);
});
