import { expect, test } from 'vitest';
import { closeDueWaves } from '../../../server/work/close-due-waves.ts';
import { createWave } from '../../../server/work/create-wave.ts';
import { beginning, type WorkingApp, workingApp } from '../../support/working-app.ts';

const hour = 3600_000;

/** An open wave `w2` that ends an hour after the beginning. */
async function endingWave(): Promise<WorkingApp> {
  const working = await workingApp();
  const { deps } = working;
  await deps.store.closeWave('w1', beginning);
  await createWave(deps, { id: 'w2', title: { de: 'Zweite' }, entry: 'open', closesAt: beginning + hour });
  await deps.store.openWave('w2', beginning);
  return working;
}

test('a wave is closed from the moment it announced, before anybody closes it', async () => {
  const working = await endingWave();
  const token = await working.enter('08115001', 'w2');
  const wave = async () => (await working.call('GET', '/api/v1/survey')).json.wave;
  working.now = beginning + hour - 1;
  expect(await wave()).toMatchObject({ id: 'w2', status: 'open', closesAt: '2026-10-01T09:00:00.000Z' });
  working.now += 1;
  expect(await wave()).toMatchObject({ id: 'w2', status: 'closed' });
  expect(
    await working.call('PUT', '/api/v1/assessment/answers/data-centre', { token, body: { value: null, revision: 0 } }),
  ).toMatchObject({ status: 403, json: { code: 'wave.not-open' } });
  expect(await working.call('POST', '/api/v1/sessions', { body: { municipality: '08115002' } })).toMatchObject({
    status: 403,
    json: { code: 'wave.not-open' },
  });
});

test('due waves are closed, others are not', async () => {
  const working = await endingWave();
  working.now = beginning + hour - 1;
  expect(await closeDueWaves(working.deps)).toEqual([]);
  working.now += 1;
  expect(await closeDueWaves(working.deps)).toEqual(['w2']);
  expect(await closeDueWaves(working.deps)).toEqual([]);
  const waves = await working.deps.store.waves();
  expect(waves.find(({ id }) => id === 'w2')).toMatchObject({ status: 'closed', closedAt: beginning + hour });
});

test('a wave keeps the model that was current when it was created', async () => {
  const { deps, call } = await workingApp();
  const text = JSON.stringify({ ...deps.models.current().model.file, version: '2.0.0' });
  await deps.models.offer(text, 1);
  expect((await call('GET', '/api/v1/survey')).json.model.version).toBe('1.0.0');
  await deps.store.closeWave('w1', 1);
  const plan = { id: 'w2', title: { de: 'Zweite' }, entry: 'code', closesAt: null } as const;
  expect(await createWave(deps, plan)).toEqual({ outcome: 'created', modelVersion: '2.0.0' });
  expect(await createWave(deps, plan)).toEqual({ outcome: 'exists', modelVersion: '2.0.0' });
  expect((await call('GET', '/api/v1/survey')).json).toMatchObject({ model: { version: '2.0.0' }, wave: { id: 'w2' } });
});
