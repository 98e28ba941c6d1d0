import { expect, test } from 'vitest';
import { benchmarkColumns, benchmarkRows } from '../../../../model/benchmark/table.ts';
import { csv } from '../../../../model/contract/csv.ts';
import { publishBenchmark } from '../../../../server/work/publish-benchmark.ts';
import { answerAll } from '../../../support/small-answers.ts';
import { municipalities, type WorkingApp, workingApp } from '../../../support/working-app.ts';

async function submitAll(working: WorkingApp, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const token = await working.enter(key);
    const etag = await answerAll(working, token);
    await working.call('POST', '/api/v1/assessment/submission', { token, body: {}, headers: { 'if-match': etag } });
  }
}

const everybody = municipalities.map(({ key }) => key);

test('a publication is served as the bytes that were frozen', async () => {
  const working = await workingApp();
  await submitAll(working, everybody);
  const outcome = await publishBenchmark(working.deps, 'w1');
  const frozen = await working.deps.store.benchmark('w1');
  const { status, text, headers, json } = await working.call('GET', '/api/v1/benchmarks/w1');
  expect({ status, text }).toEqual({ status: 200, text: frozen?.text });
  expect(headers.get('cache-control')).toBe('public, max-age=60');
  expect(outcome).toMatchObject({ kind: 'published', contributions: 8, publication: json });
  expect((await working.call('GET', '/api/v1/survey')).json.benchmark).toBe('w1');
  const etag = headers.get('etag') ?? '';
  expect((await working.call('GET', '/api/v1/benchmarks/w1', { headers: { 'if-none-match': etag } })).status).toBe(304);
});

test('its table is made of the same numbers, and named after the publication', async () => {
  const working = await workingApp();
  await submitAll(working, everybody);
  await publishBenchmark(working.deps, 'w1');
  const { json } = await working.call('GET', '/api/v1/benchmarks/w1');
  const { status, headers, text } = await working.call('GET', '/api/v1/benchmarks/w1/table.csv');
  expect({ status, name: headers.get('content-disposition') }).toEqual({
    status: 200,
    name: 'attachment; filename="reifegrad-benchmark-w1-1.csv"',
  });
  expect(text).toBe(csv([benchmarkColumns, ...benchmarkRows(json)]));
  expect(text).toContain(
    `w1,1,2026-10-01T08:00:00.000Z,all,2026-10-01T08:00:00.000Z,5-9,services,mean,${json.groups[0].metrics.services.mean}\r\n`,
  );
});

test('the next publication replaces the one before within seconds', async () => {
  const working = await workingApp();
  await submitAll(working, everybody.slice(0, 6));
  await publishBenchmark(working.deps, 'w1');
  const { json } = await working.call('GET', '/api/v1/benchmarks/w1');
  expect(json.number).toBe(1);
  const next = { number: 2, publishedAt: working.now, text: JSON.stringify({ ...json, number: 2 }) };
  expect(await working.deps.store.publishBenchmark('w1', next, '[]')).toBe(true);
  working.now += 2000;
  expect((await working.call('GET', '/api/v1/benchmarks/w1')).json.number).toBe(2);
});

test.each(['w1', 'w9', 'W_1'])('nothing published for %s and no such wave are one and the same', async (wave) => {
  const { call } = await workingApp();
  for (const path of [`/api/v1/benchmarks/${wave}`, `/api/v1/benchmarks/${wave}/table.csv`]) {
    expect(await call('GET', path)).toMatchObject({ status: 404, json: { code: 'benchmark.not-available' } });
  }
});
