import { expect, test } from 'vitest';
import { StorageFailed, StorageFull, StorageReadOnly } from '../../../../server/storage/errors.ts';
import { readinessOf } from '../../../../server/work/readiness.ts';
import { smallModelFile } from '../../../support/small-model.ts';
import { workingApp } from '../../../support/working-app.ts';

const told = () => true;

test('a server that stores is live and ready', async () => {
  const { call } = await workingApp();
  expect(await call('GET', '/health/live')).toMatchObject({ status: 200, json: { status: 'live' } });
  const { status, json } = await call('GET', '/health/ready');
  expect({ status, json }).toEqual({
    status: 200,
    json: { status: 'ready', storage: 'writable', model: 'ok', modelVersion: '1.0.0' },
  });
});

test.each([
  [new StorageReadOnly('no'), 'read-only'],
  [new StorageFull('file'), 'full'],
  [new StorageFailed('file', 'SQLITE_IOERR'), 'failed'],
])('when a write fails with %s the storage is %s', async (error, storage) => {
  const { deps } = await workingApp();
  const store = { ...deps.store, heartbeat: () => Promise.reject(error) };
  const { call } = await workingApp({ deps: { readiness: readinessOf({ ...deps, store }, () => 0, told) } });
  const { status, json } = await call('GET', '/health/ready');
  expect({ status, ready: json.status, storage: json.storage }).toEqual({ status: 503, ready: 'not-ready', storage });
});

test('trouble that a probe finds reaches the log', async () => {
  const working = await workingApp();
  working.deps.store.heartbeat = () => Promise.reject(new StorageFull('/data/a.db'));
  await working.call('GET', '/health/ready');
  expect(working.lines.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({
      event: 'storage trouble',
      kind: 'StorageFull',
      message: expect.stringContaining('/data/a.db'),
    }),
  );
});

test('one write a second answers all who ask', async () => {
  const { deps } = await workingApp();
  let writes = 0;
  let now = 1000;
  const heartbeat = () => {
    writes += 1;
    return Promise.resolve();
  };
  const readiness = readinessOf({ ...deps, clock: () => now, store: { ...deps.store, heartbeat } }, () => 0, told);
  await Promise.all([readiness.ready(), readiness.ready()]);
  now += 999;
  await readiness.ready();
  expect(writes).toBe(1);
  now += 1;
  await readiness.ready();
  expect(writes).toBe(2);
});

test('a stopping server is not ready, and a stalled one not live', async () => {
  const { deps } = await workingApp();
  const readiness = readinessOf(deps, () => 5000, told);
  readiness.stop();
  const { call } = await workingApp({ deps: { readiness } });
  expect(await call('GET', '/health/ready')).toMatchObject({ status: 503, json: { status: 'stopping' } });
  expect(await call('GET', '/health/live')).toMatchObject({ status: 503, json: { status: 'stalled' } });
});

test('a broken model file is told without its content, and the good model goes on', async () => {
  const { call, deps } = await workingApp();
  await deps.models.offer('{ "id": 1 }', 1);
  const { status, json } = await call('GET', '/health/ready');
  expect({ status, json }).toEqual({
    status: 200,
    json: { status: 'ready', storage: 'writable', model: 'broken', modelVersion: '1.0.0' },
  });
  expect((await call('GET', '/api/v1/models/1.0.0')).status).toBe(200);

  await deps.models.offer(JSON.stringify({ ...smallModelFile, version: '1.1.0' }), 2);
  expect((await call('GET', '/health/ready')).json).toMatchObject({ model: 'ok', modelVersion: '1.1.0' });
});
