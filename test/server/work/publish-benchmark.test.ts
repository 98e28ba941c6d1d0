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

async function correct(working: WorkingApp, key: string): Promise<void> {
  const { store } = working.deps;
  await store.reopenAssessment({ municipality: key, wave: 'w1' }, 'a question was misread', working.now);
  const token = await working.enter(key);
  const etag = (await working.call('GET', '/api/v1/assessment', { token })).headers.get('etag') ?? '';
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

test('a publication without new figures is none, and what is frozen stays', async () => {
  const working = await workingApp();
  for (const key of towns) await submit(working, key);
  await contributing(working);
  const first = (await working.deps.store.benchmark('w1'))?.text ?? '';
  working.now += 1000;
  expect(await contributing(working)).toEqual({ kind: 'nothing-new', number: 1, contributions: 6, refused: [] });
  expect((await working.deps.store.benchmark('w1'))?.text).toBe(first);
});

test('figures are renewed when five have corrected theirs, under the next number', async () => {
  const working = await workingApp();
  for (const key of towns) await submit(working, key);
  const before = await contributing(working);
  working.now += 1000;
  for (const key of towns.slice(0, 5)) await correct(working, key);
  const after = await contributing(working);
  expect(after).toMatchObject({ kind: 'published', publication: { number: 2 }, refused: [] });
  expect(after.kind === 'published' && after.renewed).toEqual(before.kind === 'published' && before.renewed);
});

test('counts that do not fit the submissions are never published', async () => {
  const working = await workingApp();
  for (const key of towns) await submit(working, key);
  const { store } = working.deps;
  const damaged: typeof store = {
    ...store,
    async benchmarkBasis(wave) {
      const basis = await store.benchmarkBasis(wave);
      return {
        ...basis,
        histograms: new Map([...basis.histograms].map(([group]) => [group, { overall: { 5000: 1 } }])),
      };
    },
  };
  const outcome = await publishBenchmark({ ...working.deps, store: damaged }, 'w1');
  expect(outcome).toMatchObject({
    kind: 'unsound',
    reason: expect.stringContaining('over 1 municipalities, it has 6'),
  });
  expect(await store.benchmark('w1')).toBeNull();
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
