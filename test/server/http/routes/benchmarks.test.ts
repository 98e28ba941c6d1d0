import { expect, test } from 'vitest';
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
  expect(outcome).toMatchObject({ kind: 'published', submissions: 8, contributions: 7, publication: json });
  expect((await working.call('GET', '/api/v1/survey')).json.benchmark).toBe('w1');
  const etag = headers.get('etag') ?? '';
  expect((await working.call('GET', '/api/v1/benchmarks/w1', { headers: { 'if-none-match': etag } })).status).toBe(304);
});

test('the next publication replaces the one before within seconds', async () => {
  const working = await workingApp();
  await submitAll(working, everybody.slice(0, 6));
  await publishBenchmark(working.deps, 'w1');
  expect((await working.call('GET', '/api/v1/benchmarks/w1')).json.number).toBe(1);
  await publishBenchmark(working.deps, 'w1');
  working.now += 2000;
  expect((await working.call('GET', '/api/v1/benchmarks/w1')).json.number).toBe(2);
});

test.each(['w1', 'w9', 'W_1'])('nothing published for %s and no such wave are one and the same', async (wave) => {
  const { call } = await workingApp();
  expect(await call('GET', `/api/v1/benchmarks/${wave}`)).toMatchObject({
    status: 404,
    json: { code: 'benchmark.not-available' },
  });
});
