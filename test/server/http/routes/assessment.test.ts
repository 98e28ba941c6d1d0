import { expect, test } from 'vitest';
import { answerAll } from '../../../support/small-answers.ts';
import { workingApp } from '../../../support/working-app.ts';

test('a new assessment has the whole path before it and no answers', async () => {
  const { call, enter } = await workingApp();
  const { status, json, headers } = await call('GET', '/api/v1/assessment', { token: await enter() });
  const asked = (question: string) => ({ question, state: 'asked' });
  expect({ status, json, etag: headers.get('etag'), cache: headers.get('cache-control') }).toEqual({
    status: 200,
    json: {
      municipality: {
        key: '08115001',
        name: 'Ahausen',
        type: 'town',
        county: { key: '08115', name: 'Beispielkreis' },
        population: 6000,
      },
      groups: ['county:08115', 'size:5000', 'type:town', 'all'],
      wave: { id: 'w1', title: { de: 'Erste Welle', en: 'First wave' }, status: 'open', closesAt: null },
      model: { id: 'small', version: '1.0.0' },
      status: 'open',
      answers: [],
      path: [
        asked('strategy-document'),
        asked('strategy-review'),
        asked('online-services'),
        asked('online-features'),
        asked('security-officer'),
        asked('data-centre'),
        asked('emergency-plan'),
      ],
      receipt: null,
      earlier: 'none',
    },
    etag: '"r0"',
    cache: 'no-store',
  });
});

test('a session ends after two hours without a request', async () => {
  const working = await workingApp();
  const token = await working.enter();
  working.now += 2 * 3600_000 - 1;
  expect((await working.call('GET', '/api/v1/assessment', { token })).status).toBe(200);
  working.now += 2 * 3600_000;
  const { status, json, headers } = await working.call('GET', '/api/v1/assessment', { token });
  expect({ status, code: json.code, scheme: headers.get('www-authenticate') }).toEqual({
    status: 401,
    code: 'session.required',
    scheme: 'Bearer',
  });
});

const personal = [
  ['GET', '/api/v1/assessment', undefined],
  ['PUT', '/api/v1/assessment/answers/strategy-document', { value: null, revision: 1 }],
  ['POST', '/api/v1/assessment/submission', {}],
  ['GET', '/api/v1/assessment/result', undefined],
  ['GET', '/api/v1/assessment/earlier', undefined],
  ['POST', '/api/v1/assessment/earlier', { accessCode: 'x' }],
  ['GET', '/api/v1/assessment/earlier/answers', undefined],
  ['GET', '/api/v1/assessment/development', undefined],
  ['GET', '/api/v1/assessment/answers/strategy-document/history', undefined],
] as const;

test.each(personal)('%s %s is for a session only', async (method, path, body) => {
  const { call } = await workingApp();
  for (const authorization of [undefined, 'Bearer x', `Bearer ${'A'.repeat(43)}`, 'Basic dTpw', 'Bearer']) {
    const headers = authorization === undefined ? {} : { authorization };
    expect(await call(method, path, { body, headers })).toMatchObject({
      status: 401,
      json: { code: 'session.required' },
    });
  }
});

test('no session reaches the assessment of another municipality, or of another wave', async () => {
  const working = await workingApp();
  const mine = await working.enter('08115001');
  const etag = await answerAll(working, mine);
  await working.call('POST', '/api/v1/assessment/submission', { token: mine, body: {}, headers: { 'if-match': etag } });
  const before = (await working.call('GET', '/api/v1/assessment', { token: mine })).text;

  const { store } = working.deps;
  await store.createWave({
    id: 'w2',
    title: '{"de":"W2"}',
    modelVersion: '1.0.0',
    entry: 'code',
    createdAt: 1,
    closesAt: null,
  });
  await store.closeWave('w1', working.now);
  await store.openWave('w2', working.now);
  await working.code('08115001', 'w2');
  const during = (await working.call('GET', '/api/v1/assessment', { token: mine })).text;

  for (const [municipality, wave] of [
    ['08115002', 'w2'],
    ['08115001', 'w2'],
    ['08115', 'w2'],
    ['08115002', 'w1'],
  ] as const) {
    const token = await working.enter(municipality, wave);
    const { json } = await working.call('GET', '/api/v1/assessment', { token });
    expect({ key: json.municipality.key, wave: json.wave.id, answers: json.answers, receipt: json.receipt }).toEqual({
      key: municipality,
      wave,
      answers: [],
      receipt: null,
    });
    expect((await working.call('GET', '/api/v1/assessment/result', { token })).status).toBe(404);
    if (wave === 'w2') await working.answer(token, 'strategy-document', { kind: 'option', option: 'none' });
    await working.call('POST', '/api/v1/assessment/submission', { token, body: {}, headers: { 'if-match': '"r1"' } });
  }
  expect(during.replace('"closed"', '"open"')).toBe(before);
  expect((await working.call('GET', '/api/v1/assessment', { token: mine })).text).toBe(during);
});
