import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { answerAll } from '../../../support/small-answers.ts';
import { beginning, type WorkingApp, workingApp } from '../../../support/working-app.ts';

const address = '/api/v1/assessment/submission';
const submit = ({ call }: WorkingApp, token: string, etag: string | null, key?: string) =>
  call('POST', address, {
    token,
    body: {},
    headers: etag === null ? {} : { 'if-match': etag },
    ...(key === undefined ? {} : { key }),
  });

test('a submission freezes what was checked and gives a receipt that anybody can compute again', async () => {
  const working = await workingApp();
  const token = await working.enter();
  const etag = await answerAll(working, token);
  working.now += 5000;
  const { status, json } = await submit(working, token, etag);
  const counted =
    '{"answers":[' +
    '{"question":"strategy-document","rule":null,"value":{"kind":"option","option":"adopted"}},' +
    '{"question":"strategy-review","rule":null,"value":{"kind":"option","option":"yearly"}},' +
    '{"question":"online-services","rule":null,"value":{"kind":"number","number":100}},' +
    '{"question":"online-features","rule":null,"value":{"kind":"options","options":["payment","status"]}},' +
    '{"question":"security-officer","rule":null,"value":{"kind":"option","option":"own"}},' +
    '{"question":"data-centre","rule":null,"value":{"kind":"option","option":"provider"}},' +
    '{"question":"emergency-plan","rule":"provider-has-the-plan","value":{"kind":"notApplicable"}}' +
    '],"model":{"id":"small","version":"1.0.0"},"municipality":"08115001","wave":"w1"}';
  const hash = createHash('sha256').update(counted).digest('base64url');
  const at = new Date(beginning + 5000).toISOString();
  expect({ status, json }).toEqual({ status: 201, json: { receipt: { hash, at } } });

  const { json: assessment } = await working.call('GET', '/api/v1/assessment', { token });
  expect({ status: assessment.status, receipt: assessment.receipt }).toEqual({
    status: 'submitted',
    receipt: { hash, at },
  });
});

test('the result is that of the server: (2 × 100 + 3 × 280/3 + 1 × 100) / 6', async () => {
  const working = await workingApp();
  const token = await working.enter();
  await submit(working, token, await answerAll(working, token));
  const { status, json } = await working.call('GET', '/api/v1/assessment/result', { token });
  expect({ status, score: json.score.score, level: json.level, provisional: json.provisional }).toEqual({
    status: 200,
    score: 9666,
    level: 5,
    provisional: [],
  });
});

test('the result has the cheapest way to the next level: without an officer there is no level 5, whatever the points', async () => {
  const working = await workingApp();
  const token = await working.enter();
  await answerAll(working, token);
  await working.answer(token, 'data-centre', { kind: 'option', option: 'own' }, 1);
  await working.answer(token, 'emergency-plan', { kind: 'option', option: 'tested' });
  const etag = await working.answer(token, 'security-officer', { kind: 'option', option: 'none' }, 1);
  await submit(working, token, etag);
  const { json } = await working.call('GET', '/api/v1/assessment/result', { token });
  const { kind, target, ways } = json.way;
  expect({ level: json.level, byScore: json.levelByScore, kind, target }).toEqual({
    level: 4,
    byScore: 5,
    kind: 'found',
    target: 5,
  });
  // 80 points are asked for; a shared officer has them, and costs one step less than an own one.
  expect(ways[0].steps).toMatchObject([
    {
      question: 'security-officer',
      from: { kind: 'option', option: 'none' },
      to: { kind: 'option', option: 'shared' },
      obligation: true,
    },
  ]);
});

test('at the top there is no way further up', async () => {
  const working = await workingApp();
  const token = await working.enter();
  await submit(working, token, await answerAll(working, token));
  const { json } = await working.call('GET', '/api/v1/assessment/result', { token });
  expect(json.way).toEqual({ kind: 'top' });
});

test('there is no result before the submission', async () => {
  const { call, enter } = await workingApp();
  expect(await call('GET', '/api/v1/assessment/result', { token: await enter() })).toMatchObject({
    status: 404,
    json: { code: 'assessment.not-submitted' },
  });
});

test('required questions have to be answered first, and are named', async () => {
  const working = await workingApp();
  const token = await working.enter();
  const etag = await working.answer(token, 'strategy-document', { kind: 'dontKnow' });
  const { status, json } = await submit(working, token, etag);
  expect({ status, code: json.code, questions: json.questions }).toEqual({
    status: 422,
    code: 'submission.incomplete',
    questions: ['online-services', 'security-officer'],
  });
  expect(json.message.en).toContain('2 required questions');
});

test('a submission names the state it means', async () => {
  const working = await workingApp();
  const token = await working.enter();
  await answerAll(working, token);
  expect(await submit(working, token, null)).toMatchObject({
    status: 428,
    json: { code: 'submission.precondition-required' },
  });
});

test.each(['"r1"', '"r99"', '*', 'W/"r7"', 'nonsense'])('the state %s is not the present one', async (etag) => {
  const working = await workingApp();
  const token = await working.enter();
  await answerAll(working, token);
  expect(await submit(working, token, etag)).toMatchObject({ status: 412, json: { code: 'submission.stale' } });
});

test('a state that is not the present one is told before open questions are', async () => {
  const working = await workingApp();
  const token = await working.enter();
  await working.answer(token, 'strategy-document', { kind: 'dontKnow' });
  for (const etag of ['"r0"', '"r2"']) expect((await submit(working, token, etag)).status).toBe(412);
});

test('the ETag of the assessment is the one to submit with', async () => {
  const working = await workingApp();
  const token = await working.enter();
  await answerAll(working, token);
  const { headers } = await working.call('GET', '/api/v1/assessment', { token });
  expect((await submit(working, token, headers.get('etag'))).status).toBe(201);
});

test('a repeated submission gets the same receipt, another one is too late', async () => {
  const working = await workingApp();
  const token = await working.enter();
  const etag = await answerAll(working, token);
  const { text } = await submit(working, token, etag, 'submit-once');
  working.now += 1000;
  expect((await submit(working, token, etag, 'submit-once')).text).toBe(text);
  expect(await submit(working, token, etag, 'submit-twice')).toMatchObject({
    status: 409,
    json: { code: 'assessment.submitted' },
  });
  expect(
    await working.call('PUT', '/api/v1/assessment/answers/strategy-document', {
      token,
      body: { value: null, revision: 1 },
    }),
  ).toMatchObject({ status: 409, json: { code: 'assessment.submitted' } });
});

test('a key that saved an answer cannot submit', async () => {
  const working = await workingApp();
  const token = await working.enter();
  await answerAll(working, token);
  const { json } = await working.call('PUT', '/api/v1/assessment/answers/data-centre', {
    token,
    key: 'used-already',
    body: { value: { kind: 'option', option: 'own' }, revision: 1 },
  });
  expect(await submit(working, token, json.etag, 'used-already')).toMatchObject({
    status: 422,
    json: { code: 'request.key-reused' },
  });
});

test('nothing is submitted after the wave has closed', async () => {
  const working = await workingApp();
  const token = await working.enter();
  const etag = await answerAll(working, token);
  await working.deps.store.closeWave('w1', working.now);
  expect(await submit(working, token, etag)).toMatchObject({ status: 403, json: { code: 'wave.not-open' } });
});
