import { expect, test } from 'vitest';
import { problemReply } from '../../../server/http/problem.ts';
import {
  StorageBusy,
  StorageClosed,
  StorageFailed,
  StorageFull,
  StorageReadOnly,
} from '../../../server/storage/errors.ts';
import { Refusal } from '../../../server/work/refusal.ts';
import { workingApp } from '../../support/working-app.ts';

test('a refusal becomes a problem in both languages', () => {
  const refusal = new Refusal('municipality.unknown', { details: { key: '123' }, headers: { 'x-more': '1' } });
  expect(problemReply(refusal, 'id-1')).toEqual({
    problem: {
      type: 'urn:reifegrad:problem:municipality.unknown',
      title: 'Not Found',
      status: 404,
      code: 'municipality.unknown',
      message: {
        de: 'Der Schlüssel 123 steht nicht im geladenen Verzeichnis der Kommunen.',
        en: 'The key 123 is not in the loaded register of municipalities.',
      },
      requestId: 'id-1',
    },
    headers: { 'x-more': '1' },
    unexpected: false,
  });
});

test.each([
  [new StorageReadOnly('/secret/path'), 503, 'server.storage-read-only'],
  [new StorageFull('/secret/path'), 507, 'server.storage-full'],
  [new StorageFailed('/secret/path', 'SQLITE_IOERR'), 503, 'server.storage-failed'],
  [new StorageClosed(), 503, 'server.storage-failed'],
])('a database in trouble asks to try again', (error, status, code) => {
  const reply = problemReply(error, 'id-1');
  expect(reply).toMatchObject({ problem: { status, code }, headers: { 'retry-after': '30' }, unexpected: false });
  expect(JSON.stringify(reply)).not.toContain('secret');
});

test('a database that is only busy asks to try again at once', () => {
  const reply = problemReply(new StorageBusy('no lock on /secret/path in 5 seconds'), 'id-1');
  expect(reply).toMatchObject({
    problem: { status: 503, code: 'server.busy' },
    headers: { 'retry-after': '1' },
    unexpected: false,
  });
  expect(JSON.stringify(reply)).not.toContain('secret');
});

test.each([
  [new StorageFull('a.db'), 507, '30'],
  [new StorageFailed('a.db', 'SQLITE_IOERR'), 503, '30'],
  [new StorageBusy('no lock'), 503, '1'],
])('reading says so as well: %s', async (error, status, retry) => {
  const working = await workingApp();
  const token = await working.enter();
  working.deps.store.assessment = () => Promise.reject(error);
  working.deps.store.searchMunicipalities = () => Promise.reject(error);
  for (const path of ['/api/v1/assessment', '/api/v1/municipalities?q=Ahausen']) {
    const reply = await working.call('GET', path, { token });
    expect({ status: reply.status, retry: reply.headers.get('retry-after') }).toEqual({ status, retry });
  }
});

test('of an unexpected error only the request id gets out, and the log has the rest', async () => {
  const { call, lines, deps } = await workingApp();
  deps.store.waves = () => Promise.reject(new Error('password hunter2'));
  const { status, text, json, headers } = await call('GET', '/api/v1/survey');
  expect({ status, code: json.code }).toEqual({ status: 500, code: 'server.failed' });
  expect(text).not.toContain('hunter2');
  expect(json.requestId).toBe(headers.get('x-request-id'));
  const logged = lines.map((line) => JSON.parse(line)).find(({ level }) => level === 'error');
  expect(logged).toMatchObject({
    event: 'request failed',
    requestId: json.requestId,
    error: { message: 'password hunter2' },
  });
});

test('while the database takes no writes, reads go on', async () => {
  const working = await workingApp();
  const token = await working.enter();
  await working.answer(token, 'strategy-document', { kind: 'dontKnow' });
  working.deps.store.saveAnswer = () => Promise.reject(new StorageReadOnly('read-only file system'));
  const { status, headers, json } = await working.call('PUT', '/api/v1/assessment/answers/data-centre', {
    token,
    body: { value: { kind: 'dontKnow' }, revision: 0 },
  });
  expect({ status, code: json.code, retry: headers.get('retry-after') }).toEqual({
    status: 503,
    code: 'server.storage-read-only',
    retry: '30',
  });
  expect((await working.call('GET', '/api/v1/assessment', { token })).json.answers).toHaveLength(1);
});

test('trouble with the database reaches the log, for whoever asks and however many do', async () => {
  const { call, lines, deps } = await workingApp();
  deps.store.waves = () => Promise.reject(new StorageFailed('/data/a.db', 'SQLITE_IOERR'));
  for (let request = 1; request <= 3; request += 1) {
    const { status, json, headers } = await call('GET', '/api/v1/survey');
    expect({ status, code: json.code, retry: headers.get('retry-after') }).toEqual({
      status: 503,
      code: 'server.storage-failed',
      retry: '30',
    });
  }
  expect(lines.map((line) => JSON.parse(line)).filter(({ level }) => level === 'error')).toEqual([
    expect.objectContaining({
      event: 'storage trouble',
      kind: 'StorageFailed',
      message: 'The database /data/a.db failed with SQLITE_IOERR. Look at its disk and at the system log.',
    }),
  ]);
});
