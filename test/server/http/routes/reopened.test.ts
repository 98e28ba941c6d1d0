import { expect, test } from 'vitest';
import { answerAll } from '../../../support/small-answers.ts';
import { municipalities, type WorkingApp, workingApp } from '../../../support/working-app.ts';

const scope = { municipality: '08115001', wave: 'w1' };
const submit = ({ call }: WorkingApp, token: string, etag: string) =>
  call('POST', '/api/v1/assessment/submission', { token, body: {}, headers: { 'if-match': etag } });

/** A town that has submitted all answers, with its session. */
async function submitted() {
  const working = await workingApp();
  const token = await working.enter();
  const { json } = await submit(working, token, await answerAll(working, token));
  return { working, token, receipt: json.receipt };
}

test('after an assessment was opened again its session goes on, and submits what was changed', async () => {
  const { working, token, receipt } = await submitted();
  const { call, deps } = working;
  const before = await call('GET', '/api/v1/assessment', { token });
  await deps.store.reopenAssessment(scope, 'misread', deps.clock());
  const open = await call('GET', '/api/v1/assessment', { token });
  expect(open.json).toMatchObject({ status: 'open', receipt: null });
  expect(open.headers.get('etag')).toBe(before.headers.get('etag')?.replace('s"', '"'));
  expect(await call('GET', '/api/v1/assessment/result', { token })).toMatchObject({
    status: 404,
    json: { code: 'assessment.not-submitted' },
  });

  working.now += 1000;
  const etag = await working.answer(token, 'security-officer', { kind: 'option', option: 'shared' }, 1);
  const again = await submit(working, token, etag);
  expect(again.status).toBe(201);
  expect(again.json.receipt).not.toEqual(receipt);
  expect((await call('GET', '/api/v1/assessment', { token })).json).toMatchObject({
    status: 'submitted',
    receipt: again.json.receipt,
  });
  expect((await call('GET', '/api/v1/assessment/result', { token })).status).toBe(200);
  expect((await deps.store.benchmarkBasis('w1')).members).toMatchObject([
    { municipality: scope.municipality, submission: 2 },
  ]);
});

test('a submission that was withdrawn is shown as submitted, with its result and receipt', async () => {
  const { working, token, receipt } = await submitted();
  const { call, deps } = working;
  await deps.store.withdrawSubmission(scope, 'a slip', deps.clock());
  expect((await call('GET', '/api/v1/assessment', { token })).json).toMatchObject({ status: 'submitted', receipt });
  expect((await call('GET', '/api/v1/assessment/result', { token })).status).toBe(200);
  expect((await deps.store.benchmarkBasis('w1')).members).toEqual([]);
});

test('peer groups are those of the register with which the wave was opened', async () => {
  const working = await workingApp();
  const { call, deps } = working;
  const grown = municipalities.map((each) =>
    each.key === scope.municipality ? { ...each, population: 60_000 } : each,
  );
  working.now += 1000;
  const register = { asOf: '2026-09-30', importedAt: working.now, source: 'test', municipalities: grown };
  expect(await deps.store.importRegister(register)).toMatchObject({ changed: 1 });
  const groups = ['county:08115', 'size:5000', 'type:town', 'all'];
  const token = await working.enter();
  const session = await call('POST', '/api/v1/sessions', { body: { code: await working.code() } });
  expect(session.json).toMatchObject({ groups, municipality: { population: 60_000 } });
  expect((await call('GET', '/api/v1/assessment', { token })).json.groups).toEqual(groups);
  await submit(working, token, await answerAll(working, token));
  expect((await deps.store.benchmarkBasis('w1')).members).toMatchObject([{ groups }]);
});
