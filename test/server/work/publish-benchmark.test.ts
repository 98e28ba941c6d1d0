import { expect, test } from 'vitest';
import { publishBenchmark } from '../../../server/work/publish-benchmark.ts';
import { answerAll, goodAnswers } from '../../support/small-answers.ts';
import { municipalities, type WorkingApp, workingApp } from '../../support/working-app.ts';

async function submit(working: WorkingApp, key: string, answers: typeof goodAnswers = goodAnswers): Promise<void> {
  const token = await working.enter(key);
  let etag = '';
  for (const [question, value] of answers) etag = await working.answer(token, question, value);
  await working.call('POST', '/api/v1/assessment/submission', { token, body: {}, headers: { 'if-match': etag } });
}

const towns = municipalities.map(({ key }) => key).slice(0, 6);
const contributing = async (working: WorkingApp) => publishBenchmark(working.deps, 'w1');

test('every submission counts once in each of its groups', async () => {
  const working = await workingApp();
  for (const key of towns) await submit(working, key);
  const outcome = await contributing(working);
  expect(outcome).toMatchObject({
    kind: 'published',
    contributions: 6,
    publication: { wave: 'w1', number: 1, model: { id: 'small', version: '1.0.0' }, minimumGroupSize: 5 },
  });
  const groups = outcome.kind === 'published' ? outcome.publication.groups : [];
  expect(groups.find(({ id }) => id === 'all')?.contributors).toBe('5-9');
});

test('what is provisional or not submitted stays out, and a county is no municipality', async () => {
  const working = await workingApp();
  for (const key of towns.slice(0, 4)) await submit(working, key);
  await submit(working, '08115');
  await submit(
    working,
    '08111000',
    goodAnswers.map(([question]) => [question, { kind: 'dontKnow' }]),
  );
  await answerAll(working, await working.enter(towns[4]));
  expect(await contributing(working)).toEqual({ kind: 'too-few', contributions: 5, minimumGroupSize: 5 });
  expect(await working.deps.store.benchmark('w1')).toBeNull();
});

test('numbers count within the wave, and what is frozen stays', async () => {
  const working = await workingApp();
  for (const key of towns) await submit(working, key);
  await contributing(working);
  const first = (await working.deps.store.benchmark('w1'))?.text ?? '';
  working.now += 1000;
  expect(await contributing(working)).toMatchObject({ publication: { number: 2 } });
  const second = (await working.deps.store.benchmark('w1'))?.text ?? '';
  expect(JSON.parse(second)).toEqual({ ...JSON.parse(first), number: 2, publishedAt: '2026-10-01T08:00:01.000Z' });
});

test('a wave that does not exist, or has not begun, has no benchmark', async () => {
  const { deps } = await workingApp();
  expect(await publishBenchmark(deps, 'w9')).toEqual({ kind: 'unknown-wave' });
  await deps.store.createWave({
    id: 'w2',
    title: '{"de":"W2"}',
    modelVersion: '1.0.0',
    entry: 'code',
    createdAt: 1,
    closesAt: null,
  });
  expect(await publishBenchmark(deps, 'w2')).toEqual({ kind: 'not-begun' });
});
