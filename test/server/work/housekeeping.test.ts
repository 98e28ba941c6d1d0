import { expect, test } from 'vitest';
import { keepHouse } from '../../../server/work/housekeeping.ts';
import { beginning, workingApp } from '../../support/working-app.ts';

const days30 = 30 * 24 * 60 * 60 * 1000;

test('one process keeps the house, until its lease has run out', async () => {
  const { deps, ...working } = await workingApp();
  const at = (now: number) => ({ ...deps, clock: () => now });
  const nothing = { closed: [], folded: 0, forgotten: 0 };
  expect(await keepHouse(at(working.now), 'a')).toEqual(nothing);
  expect(await keepHouse(at(working.now + 59_999), 'b')).toBeNull();
  expect(await keepHouse(at(working.now + 30_000), 'a')).toEqual(nothing);
  expect(await keepHouse(at(working.now + 89_999), 'b')).toBeNull();
  expect(await keepHouse(at(working.now + 90_000), 'b')).toEqual(nothing);
});

test('a round closes waves that are due, folds what was counted, and forgets what is past its time', async () => {
  const working = await workingApp();
  const { store } = working.deps;
  const token = await working.enter();
  await working.answer(token, 'strategy-document', { kind: 'option', option: 'draft' });
  await working.call('POST', '/api/v1/sessions', { body: { code: 'AAAA-AAAA-AAAA-AAAA-AAAA-AAAA' } });
  expect(await keepHouse(working.deps, 'a')).toEqual({ closed: [], folded: 1, forgotten: 0 });
  await store.closeWave('w1', beginning);
  const next = { id: 'w2', title: '{"de":"2"}', modelVersion: '1.0.0', entry: 'code', createdAt: beginning } as const;
  await store.createWave({ ...next, closesAt: beginning + 1000 });
  await store.openWave('w2', beginning);
  working.now = beginning + days30;
  const done = await keepHouse(working.deps, 'a');
  expect(done).toMatchObject({ closed: ['w2'], folded: 0 });
  // The operation of the answer, and what was remembered of the wrong code: one state of the client, one of all clients.
  expect(done?.forgotten).toBe(3);
  expect(await store.participation('w1')).toMatchObject({ begun: 1 });
});
