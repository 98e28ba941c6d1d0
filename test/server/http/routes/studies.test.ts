import { expect, test, vi } from 'vitest';
import { createWave } from '../../../../server/work/create-wave.ts';
import { smallStudy } from '../../../support/small-study.ts';
import { workingApp } from '../../../support/working-app.ts';

async function published() {
  const working = await workingApp();
  const text = JSON.stringify({ ...smallStudy, wave: 'w1' });
  await working.deps.store.closeWave('w1', working.now);
  await working.deps.store.publishStudy('w1', { number: 1, publishedAt: working.now, text }, 0);
  return { ...working, text };
}

test('a study is served as the bytes that were frozen, and not twice to who has them', async () => {
  const { call, text } = await published();
  const reply = await call('GET', '/api/v1/studies/w1');
  expect({ status: reply.status, text: reply.text }).toEqual({ status: 200, text });
  expect(reply.headers.get('cache-control')).toBe('public, max-age=60');
  const etag = reply.headers.get('etag') ?? '';
  expect((await call('GET', '/api/v1/studies/w1', { headers: { 'if-none-match': etag } })).status).toBe(304);
  expect((await call('GET', '/api/v1/survey')).json.study).toBe('w1');
});

test('the survey names the wave whose study was published last, whichever wave is newer', async () => {
  const { call, deps, now } = await workingApp();
  const { store } = deps;
  await store.closeWave('w1', now);
  await createWave(deps, { id: 'w2', title: { de: 'w2' }, entry: 'open', closesAt: null });
  await store.openWave('w2', now);
  await store.closeWave('w2', now);
  await store.publishStudy('w2', { number: 1, publishedAt: now + 10, text: '{}' }, 0);
  await store.publishStudy('w1', { number: 1, publishedAt: now + 20, text: '{}' }, 0);
  expect((await call('GET', '/api/v1/survey')).json.study).toBe('w1');
});

test('the survey asks for studies once in two seconds', async () => {
  const working = await workingApp();
  const asked = vi.spyOn(working.deps.store, 'study');
  const study = async () => (await working.call('GET', '/api/v1/survey')).json.study;
  expect([await study(), await study(), asked.mock.calls.length]).toEqual([null, null, 1]);
  working.now += 2000;
  expect([await study(), asked.mock.calls.length]).toEqual([null, 2]);
});

test('its table is made of the same numbers and saved under a name of its own', async () => {
  const { call } = await published();
  const { status, headers, text } = await call('GET', '/api/v1/studies/w1/table.csv');
  expect({ status, type: headers.get('content-type'), name: headers.get('content-disposition') }).toEqual({
    status: 200,
    type: 'text/csv; charset=utf-8; header=present',
    name: 'attachment; filename="reifegrad-study-w1-1.csv"',
  });
  const lines = text.split('\r\n');
  expect(lines[0]).toBe('wave,published_at,population,quantity,item,statistic,value,low,high');
  expect(lines[1]).toBe('w1,2026-11-20T08:00:00.000Z,municipalities,averageMunicipality,overall,mean,39,38,40');
  expect(headers.get('etag')).not.toBe((await call('GET', '/api/v1/studies/w1')).headers.get('etag'));
});

test.each(['w1', 'w9', 'W_1'])('nothing published for %s and no such wave are one and the same', async (wave) => {
  const { call } = await workingApp();
  for (const path of [`/api/v1/studies/${wave}`, `/api/v1/studies/${wave}/table.csv`]) {
    expect(await call('GET', path)).toMatchObject({ status: 404, json: { code: 'study.not-available' } });
  }
});
