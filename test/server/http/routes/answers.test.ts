import { expect, test } from 'vitest';
import { beginning, workingApp } from '../../../support/working-app.ts';

const address = (question: string) => `/api/v1/assessment/answers/${question}`;
const draft = { kind: 'option', option: 'draft' } as const;
const adopted = { kind: 'option', option: 'adopted' } as const;

test('an answer is stored with its revision, its author and its time', async () => {
  const { call, enter } = await workingApp();
  const token = await enter();
  const body = { value: draft, note: 'Liegt im Amt', evidence: 'Vorlage 12', revision: 0 };
  const { status, json, headers } = await call('PUT', address('strategy-document'), { token, body });
  expect({ status, json, etag: headers.get('etag') }).toEqual({
    status: 200,
    json: {
      answer: {
        question: 'strategy-document',
        value: draft,
        note: 'Liegt im Amt',
        evidence: 'Vorlage 12',
        revision: 1,
        author: 'owner',
        at: new Date(beginning).toISOString(),
      },
      etag: '"r1"',
    },
    etag: '"r1"',
  });
});

test.each([
  ['online-services', { kind: 'number', number: 12 }],
  ['online-features', { kind: 'options', options: ['payment', 'status'] }],
  ['online-features', { kind: 'options', options: [] }],
  ['strategy-document', { kind: 'dontKnow' }],
  ['emergency-plan', { kind: 'notApplicable' }],
  ['strategy-document', null],
])('%s takes %j', async (question, value) => {
  const { call, enter } = await workingApp();
  const { status, json } = await call('PUT', address(question), { token: await enter(), body: { value, revision: 0 } });
  expect({ status, value: json.answer.value }).toEqual({ status: 200, value });
});

test.each([
  ['strategy-document', { kind: 'option', option: 'nearly' }, 'none, draft, adopted'],
  ['strategy-document', { kind: 'number', number: 1 }, 'none, draft, adopted'],
  ['strategy-document', { kind: 'notApplicable' }, 'always applies'],
  ['online-services', { kind: 'number', number: 501 }, 'from 0 to 500'],
  ['online-features', { kind: 'options', options: ['payment', 'payment'] }, 'twice'],
])('%s refuses %j and says what fits', async (question, value, hint) => {
  const { call, enter } = await workingApp();
  const token = await enter();
  const { status, json } = await call('PUT', address(question), { token, body: { value, revision: 0 } });
  expect({ status, code: json.code }).toEqual({ status: 422, code: 'answer.not-fitting' });
  expect(json.message.en).toContain(hint);
  expect((await call('GET', '/api/v1/assessment', { token })).json.answers).toEqual([]);
});

test('what fits is said in the language of the sentence', async () => {
  const { call, enter } = await workingApp();
  const body = { value: { kind: 'number', number: 501 }, revision: 0 };
  const { json } = await call('PUT', address('online-services'), { token: await enter(), body });
  expect(json.message).toEqual({
    de: 'Diese Antwort passt nicht zur Frage „online-services“: erwartet wird eine ganze Zahl von 0 bis 500, angegeben ist 501',
    en: 'This answer does not fit the question “online-services”: expected a whole number from 0 to 500, found 501',
  });
});

test('a question that the pinned model does not have is unknown', async () => {
  const { call, enter } = await workingApp();
  const { status, json } = await call('PUT', address('nope'), {
    token: await enter(),
    body: { value: draft, revision: 0 },
  });
  expect({ status, code: json.code, en: json.message.en }).toEqual({
    status: 404,
    code: 'answer.unknown-question',
    en: 'There is no question “nope” in model 1.0.0.',
  });
});

test('an answer off the path is kept and rests', async () => {
  const { call, enter, answer } = await workingApp();
  const token = await enter();
  const yearly = { kind: 'option', option: 'yearly' };
  await answer(token, 'strategy-review', yearly);
  await answer(token, 'strategy-document', { kind: 'option', option: 'none' });
  const { json } = await call('GET', '/api/v1/assessment', { token });
  expect(json.answers.map((each: { question: string; value: unknown }) => [each.question, each.value])).toEqual([
    ['strategy-document', { kind: 'option', option: 'none' }],
    ['strategy-review', yearly],
  ]);
  expect(json.path[1]).toEqual({ question: 'strategy-review', state: 'skipped' });
});

test('a revision that was replaced meanwhile is a conflict, which shows what stands and what was offered', async () => {
  const { call, enter, answer, code } = await workingApp();
  const token = await enter();
  const { json: colleague } = await call('POST', '/api/v1/sessions', { body: { code: await code() } });
  await answer(token, 'strategy-document', draft);
  const { status, json } = await call('PUT', address('strategy-document'), {
    token: colleague.token,
    body: { value: adopted, note: 'Beschluss 7', evidence: 'Vorlage 12', revision: 0 },
  });
  expect({ status, code: json.code, current: json.current, offered: json.offered }).toEqual({
    status: 409,
    code: 'answer.conflict',
    current: {
      question: 'strategy-document',
      value: draft,
      note: '',
      evidence: '',
      revision: 1,
      author: 'owner',
      at: new Date(beginning).toISOString(),
    },
    offered: { value: adopted, note: 'Beschluss 7', evidence: 'Vorlage 12', author: 'owner', replaces: 0 },
  });
  await answer(colleague.token, 'strategy-document', adopted, 1);
});

test('a revision ahead of an answer that does not exist is a conflict with nothing', async () => {
  const { call, enter } = await workingApp();
  const body = { value: draft, revision: 3 };
  const { status, json } = await call('PUT', address('strategy-document'), { token: await enter(), body });
  expect({ status, current: json.current, offered: json.offered }).toEqual({
    status: 409,
    current: null,
    offered: { value: draft, note: '', evidence: '', author: 'owner', replaces: 3 },
  });
});

test('a repeated key gets the same reply and writes nothing, also after the next answer', async () => {
  const working = await workingApp();
  const token = await working.enter();
  const first = { token, key: 'once-only', body: { value: draft, revision: 0 } };
  const { text } = await working.call('PUT', address('strategy-document'), first);
  await working.answer(token, 'strategy-document', adopted, 1);
  working.now += 60_000;
  const repeated = await working.call('PUT', address('strategy-document'), first);
  expect({ status: repeated.status, text: repeated.text }).toEqual({ status: 200, text });
  const { json, headers } = await working.call('GET', '/api/v1/assessment', { token });
  expect({ value: json.answers[0].value, etag: headers.get('etag') }).toEqual({ value: adopted, etag: '"r2"' });
});

test('a key that stands for other content is refused', async () => {
  const { call, enter } = await workingApp();
  const token = await enter();
  const key = 'once-only';
  await call('PUT', address('strategy-document'), { token, key, body: { value: draft, revision: 0 } });
  const { status, json } = await call('PUT', address('strategy-document'), {
    token,
    key,
    body: { value: adopted, revision: 1 },
  });
  expect({ status, code: json.code }).toEqual({ status: 422, code: 'request.key-reused' });
});

test('after the wave has closed nothing is saved, but what was saved is confirmed again', async () => {
  const { call, enter, deps } = await workingApp();
  const token = await enter();
  const saved = { token, key: 'once-only', body: { value: draft, revision: 0 } };
  await call('PUT', address('strategy-document'), saved);
  await deps.store.closeWave('w1', beginning);
  expect((await call('PUT', address('strategy-document'), saved)).status).toBe(200);
  expect(
    await call('PUT', address('strategy-document'), { token, body: { value: adopted, revision: 1 } }),
  ).toMatchObject({ status: 403, json: { code: 'wave.not-open' } });
});

test.each([
  [{ value: draft }, '/revision'],
  [{ value: draft, revision: -1 }, '/revision'],
  [{ value: draft, revision: 0, author: 'mayor' }, '/author'],
  [{ value: { kind: 'option', option: 'draft', points: 100 }, revision: 0 }, '/value/points'],
  [{ value: { kind: 'guess' }, revision: 0 }, '/value/kind'],
  [{ value: draft, revision: 0, note: 'x'.repeat(2001) }, '/note'],
  [{ value: draft, revision: 0, note: 'vor\0nach' }, '/note'],
  [{ value: draft, revision: 0, evidence: '\0' }, '/evidence'],
  [{ value: draft, revision: 0, note: '\ud83d' }, '/note'],
  ['{"value":null,"revision":0,"__proto__":{"admin":true}}', '/__proto__'],
])('a body %j is refused at %s', async (body, pointer) => {
  const { call, enter } = await workingApp();
  const { status, json } = await call('PUT', address('strategy-document'), { token: await enter(), body });
  expect({ status, pointer: json.places?.[0]?.pointer }).toEqual({ status: 400, pointer });
});

test('which characters cannot be stored is said', async () => {
  const { call, enter } = await workingApp();
  const body = { value: draft, revision: 0, note: 'a\0b', evidence: '\udc00' };
  const { json } = await call('PUT', address('strategy-document'), { token: await enter(), body });
  expect(json.places).toEqual([
    { pointer: '/note', reason: 'must not contain the character U+0000' },
    { pointer: '/evidence', reason: 'must not contain half a surrogate pair' },
  ]);
});

test('a note in any writing comes back as it was sent', async () => {
  const { call, enter } = await workingApp();
  const token = await enter();
  const note = 'Größe — \u0001\t\n „ß“ 中文 👩🏽‍🚒 \ufffd\uffff';
  await call('PUT', address('strategy-document'), { token, body: { value: draft, note, revision: 0 } });
  expect((await call('GET', '/api/v1/assessment', { token })).json.answers[0].note).toBe(note);
});
