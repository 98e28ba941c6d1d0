import { expect, test } from 'vitest';
import { answerAll } from '../../../support/small-answers.ts';
import { type WorkingApp, workingApp } from '../../../support/working-app.ts';

const path = '/api/v1/assessment/answers/strategy-document';
const body = { value: { kind: 'option', option: 'draft' }, revision: 0 };

/** Holds up the saves and submissions of the store until `release` is called; `reached` settles when the first one waits. */
function heldUp({ deps: { store } }: WorkingApp): { reached: Promise<void>; release(): void } {
  const { saveAnswer, submit, beginAssessment } = store;
  const reached = signal();
  const released = signal();
  const holding =
    <Args extends readonly unknown[], Result>(verb: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      reached.give();
      await released.given;
      return verb(...args);
    };
  store.saveAnswer = holding(saveAnswer);
  store.submit = holding(submit);
  store.beginAssessment = holding(beginAssessment);
  return { reached: reached.given, release: released.give };
}

function signal(): { given: Promise<void>; give(): void } {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}

test('a save that is still worked on is not begun twice, and afterwards its reply is there', async () => {
  const working = await workingApp();
  const token = await working.enter();
  const { reached, release } = heldUp(working);
  const first = working.call('PUT', path, { token, key: 'once-only', body });
  await reached;
  const second = await working.call('PUT', path, { token, key: 'once-only', body });
  expect({ status: second.status, code: second.json.code, retry: second.headers.get('retry-after') }).toEqual({
    status: 409,
    code: 'request.still-running',
    retry: '1',
  });
  release();
  const { status, text } = await first;
  expect(status).toBe(200);
  expect((await working.call('PUT', path, { token, key: 'once-only', body })).text).toBe(text);
});

test('a key belongs to an assessment, whichever of its sessions sends it', async () => {
  const working = await workingApp();
  const code = await working.code();
  const enter = async () => (await working.call('POST', '/api/v1/sessions', { body: { code } })).json.token;
  const [mine, colleague, elsewhere] = [await enter(), await enter(), await working.enter('08115002')];
  const { reached, release } = heldUp(working);
  const first = working.call('PUT', path, { token: mine, key: 'once-only', body });
  await reached;
  expect((await working.call('PUT', path, { token: colleague, key: 'once-only', body })).status).toBe(409);
  const others = [
    working.call('PUT', path, { token: mine, key: 'another-one', body }),
    working.call('PUT', path, { token: elsewhere, key: 'once-only', body }),
  ];
  release();
  const [mineSaved, ownOther, elsewhereSaved] = (await Promise.all([first, ...others])).map(({ status }) => status);
  expect({ mine: [mineSaved, ownOther].toSorted(), elsewhere: elsewhereSaved }).toEqual({
    mine: [200, 409],
    elsewhere: 200,
  });
});

test('a submission and a beginning that are still worked on are not begun twice either', async () => {
  const working = await workingApp({ entry: 'open' });
  const token = await working.enter();
  const etag = await answerAll(working, token);
  const submission = { token, key: 'submit-once', body: {}, headers: { 'if-match': etag } };
  const begin = { body: { municipality: '08115002' }, key: 'begin-once-with-32-characters-and-more' };
  for (const [address, call] of [
    ['/api/v1/assessment/submission', submission],
    ['/api/v1/sessions', begin],
  ] as const) {
    const { reached, release } = heldUp(working);
    const first = working.call('POST', address, call);
    await reached;
    expect((await working.call('POST', address, call)).json.code).toBe('request.still-running');
    release();
    expect((await first).status).toBe(201);
    expect((await working.call('POST', address, call)).status).toBe(201);
  }
});

test('what failed is no longer running', async () => {
  const working = await workingApp();
  const token = await working.enter();
  const { saveAnswer } = working.deps.store;
  working.deps.store.saveAnswer = () => Promise.reject(new Error('broken'));
  expect((await working.call('PUT', path, { token, key: 'once-only', body })).status).toBe(500);
  working.deps.store.saveAnswer = saveAnswer;
  expect((await working.call('PUT', path, { token, key: 'once-only', body })).status).toBe(200);
});
