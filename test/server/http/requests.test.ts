import { expect, test, vi } from 'vitest';
import { type Call, embeddingOrigin, workingApp } from '../../support/working-app.ts';

const sessions = '/api/v1/sessions';
const wrongCode = { code: 'wrong' };

test('every reply of the interface has the security headers', async () => {
  const { call } = await workingApp();
  for (const path of ['/api/v1/survey', '/api/v1/nope', '/health/live']) {
    const { headers } = await call('GET', path);
    expect({
      transport: headers.get('strict-transport-security'),
      policy: headers.get('content-security-policy'),
      sniffing: headers.get('x-content-type-options'),
      referrer: headers.get('referrer-policy'),
      resource: headers.get('cross-origin-resource-policy'),
      cache: headers.get('cache-control'),
      id: headers.get('x-request-id')?.length,
    }).toEqual({
      transport: 'max-age=63072000',
      policy: "default-src 'none'; frame-ancestors 'none'",
      sniffing: 'nosniff',
      referrer: 'no-referrer',
      resource: 'same-origin',
      cache: 'no-store',
      id: 16,
    });
  }
});

test('problems are problem+json with a charset', async () => {
  const { call } = await workingApp();
  expect((await call('GET', '/api/v1/nope')).headers.get('content-type')).toBe(
    'application/problem+json; charset=utf-8',
  );
  expect((await call('GET', '/api/v1/survey')).headers.get('content-type')).toBe('application/json; charset=utf-8');
});

test.each([
  ['abc.DEF_12-34', true],
  ['short', false],
  ['x'.repeat(65), false],
  ['with blank inside', false],
  ['"},{"level":"error"', false],
])('the inbound request id %s is taken over: %s', async (id, taken) => {
  const { call } = await workingApp();
  const { headers } = await call('GET', '/api/v1/survey', { headers: { 'x-request-id': id } });
  expect(headers.get('x-request-id') === id).toBe(taken);
});

test('pages of allowed origins may read, without credentials', async () => {
  const { call } = await workingApp();
  for (const origin of [embeddingOrigin, 'https://check.example']) {
    const { headers } = await call('GET', '/api/v1/survey', { headers: { origin } });
    expect({
      origin: headers.get('access-control-allow-origin'),
      exposed: headers.get('access-control-expose-headers'),
      credentials: headers.get('access-control-allow-credentials'),
      vary: headers.get('vary'),
    }).toEqual({ origin, exposed: 'etag, retry-after, x-request-id', credentials: null, vary: 'origin' });
  }
});

test('problems can be read by allowed pages, too', async () => {
  const { call } = await workingApp();
  const { headers } = await call('GET', '/api/v1/nope', { headers: { origin: embeddingOrigin } });
  expect(headers.get('access-control-allow-origin')).toBe(embeddingOrigin);
});

test.each([
  'https://foreign.example',
  'null',
  'https://www.stadt.example.evil.example',
  'http://www.stadt.example',
  'https://www.stadt.example:8443',
])('a page of %s may not read', async (origin) => {
  const { app } = await workingApp();
  for (const method of ['GET', 'OPTIONS']) {
    const response = await app.request('/api/v1/survey', {
      method,
      headers: { origin, 'access-control-request-method': 'GET' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('access-control-allow-methods')).toBeNull();
    expect(response.headers.get('vary')).toBe('origin');
  }
});

test('a preflight names what may be sent, and is remembered', async () => {
  const { app } = await workingApp();
  const { status, headers } = await app.request('/api/v1/assessment/answers/x', {
    method: 'OPTIONS',
    headers: { origin: embeddingOrigin, 'access-control-request-method': 'PUT' },
  });
  expect({
    status,
    origin: headers.get('access-control-allow-origin'),
    methods: headers.get('access-control-allow-methods'),
    names: headers.get('access-control-allow-headers'),
    age: headers.get('access-control-max-age'),
  }).toEqual({
    status: 204,
    origin: embeddingOrigin,
    methods: 'GET, HEAD, POST, PUT',
    names: 'authorization, content-type, idempotency-key, if-match',
    age: '7200',
  });
});

test.each<[string, Call, number, string]>([
  ['no content type', { body: wrongCode, headers: { 'content-type': '' } }, 415, 'request.content-type'],
  ['text/plain', { body: wrongCode, headers: { 'content-type': 'text/plain' } }, 415, 'request.content-type'],
  [
    'a form',
    { body: 'code=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    415,
    'request.content-type',
  ],
  [
    'another charset',
    { body: wrongCode, headers: { 'content-type': 'application/json; charset=latin1' } },
    415,
    'request.content-type',
  ],
  ['broken JSON', { body: '{"code":' }, 400, 'request.not-json'],
  ['an empty body', { body: '' }, 400, 'request.not-json'],
  ['no key', { body: wrongCode, key: null }, 400, 'request.idempotency-key'],
  ['a short key', { body: wrongCode, key: '1234567' }, 400, 'request.idempotency-key'],
  ['a long key', { body: wrongCode, key: 'k'.repeat(129) }, 400, 'request.idempotency-key'],
  ['half a quoted key', { body: wrongCode, key: '"12345678' }, 400, 'request.idempotency-key'],
  ['a key quoted twice', { body: wrongCode, key: '""12345678""' }, 400, 'request.idempotency-key'],
  ['a key with blanks', { body: wrongCode, key: 'key with blanks' }, 400, 'request.idempotency-key'],
  ['arrays in arrays', { body: '['.repeat(30_000) + ']'.repeat(30_000) }, 400, 'request.invalid'],
  ['objects in objects', { body: `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}` }, 400, 'request.invalid'],
  ['a byte too much', { body: 'x'.repeat(64 * 1024 + 1) }, 413, 'request.too-large'],
  ['an announced byte too much', { body: '{}', headers: { 'content-length': '65537' } }, 413, 'request.too-large'],
])('%s: %#', async (_what, call, status, code) => {
  const working = await workingApp();
  const reply = await working.call('POST', sessions, call);
  expect({ status: reply.status, code: reply.json.code }).toEqual({ status, code });
});

test.each(['application/json', 'application/json; charset=utf-8', 'APPLICATION/JSON;charset="UTF-8"'])(
  'the content type %s is JSON',
  async (type) => {
    const { call } = await workingApp();
    expect((await call('POST', sessions, { body: wrongCode, headers: { 'content-type': type } })).status).toBe(401);
  },
);

test('a key in quotes, as the draft of the header writes it, is the key within', async () => {
  const { call } = await workingApp({ entry: 'open' });
  const key = 'a-key-of-more-than-32-characters-that-is-quoted';
  const begin = async (key: string) =>
    (await call('POST', sessions, { body: { municipality: '08115001' }, key })).json.accessCode;
  const code = await begin(`"${key}"`);
  expect(code).toMatch(/-/);
  expect(await begin(key)).toBe(code);
});

test('64 KiB are not too much', async () => {
  const { call } = await workingApp();
  const body = JSON.stringify(wrongCode).padEnd(64 * 1024, ' ');
  expect((await call('POST', sessions, { body })).status).toBe(401);
});

test('a problem repeats nothing that was sent but short plain names', async () => {
  const { call } = await workingApp();
  const { text } = await call('POST', sessions, { body: { code: 7, '<b>hunter2</b>': 'hunter2' } });
  expect(text).not.toContain('hunter2');
});

test.each(['POST', 'DELETE', 'PUT', 'PATCH'])('%s is not for the survey', async (method) => {
  const { call } = await workingApp();
  const { status, json, headers } = await call(method, '/api/v1/survey');
  expect({ status, code: json.code, allow: headers.get('allow') }).toEqual({
    status: 405,
    code: 'request.method',
    allow: 'GET, HEAD, OPTIONS',
  });
  expect(json.message.en).toBe(`This address does not accept ${method}, only GET, HEAD, OPTIONS.`);
});

test('an answer can only be put', async () => {
  const { call } = await workingApp();
  const { status, headers } = await call('GET', '/api/v1/assessment/answers/strategy-document');
  expect({ status, allow: headers.get('allow') }).toEqual({ status: 405, allow: 'OPTIONS, PUT' });
});

test.each(['/api', '/api/v2/survey', '/api/v1/survey/', '//api/v1/survey', '/api/v1/assessment/answers/a/b'])(
  '%s does not exist',
  async (path) => {
    const { call } = await workingApp();
    expect(await call('GET', path)).toMatchObject({ status: 404, json: { code: 'request.unknown-route' } });
  },
);

test.each([
  ['/api/v1/benchmarks/w1%00', 'benchmark.not-available'],
  ['/api/v1/models/1.0.0%00', 'model.unknown-version'],
  ['/api/v1/assessment/answers/strategy-document%00/history', 'answer.unknown-question'],
])('%s names nothing, and U+0000 does not reach the database', async (path, code) => {
  const { call, enter, deps } = await workingApp();
  const token = await enter();
  const asked = [
    vi.spyOn(deps.store, 'benchmark'),
    vi.spyOn(deps.store, 'modelText'),
    vi.spyOn(deps.store, 'answerHistory'),
  ];
  expect(await call('GET', path, { token })).toMatchObject({ status: 404, json: { code } });
  expect(JSON.stringify(asked.map(({ mock }) => mock.calls))).not.toContain('\\u0000');
});

test('a search for U+0000 finds nothing', async () => {
  const { call } = await workingApp();
  const { status, json } = await call('GET', '/api/v1/municipalities?q=%00%00%00');
  expect({ status, json }).toEqual({ status: 200, json: { municipalities: [], more: false } });
});

test('HEAD gives the headers of GET', async () => {
  const { app } = await workingApp();
  const response = await app.request('/api/v1/models/1.0.0', { method: 'HEAD' });
  expect({ status: response.status, body: await response.text() }).toEqual({ status: 200, body: '' });
  expect(response.headers.get('etag')).not.toBeNull();
});

test('behind a path prefix the same answers, whether the proxy takes the prefix off or not', async () => {
  const { deps } = await workingApp();
  const configuration = { ...deps.configuration, publicUrl: 'https://www.stadt.example/check' };
  const { call, app } = await workingApp({ deps: { configuration } });
  const { text } = await call('GET', '/api/v1/survey');
  expect(await (await app.request('/check/api/v1/survey')).text()).toBe(text);
  expect((await app.request('/checkapi/v1/survey')).status).toBe(404);
});

test('a request is logged without address, body, token and names', async () => {
  const { call, enter, lines } = await workingApp();
  const token = await enter();
  await call('PUT', '/api/v1/assessment/answers/strategy-document', {
    token,
    body: { value: null, note: 'geheim', revision: 0 },
  });
  await call('GET', '/api/v1/municipalities?q=Ahausen');
  const log = lines.join('');
  for (const secret of [token, 'geheim', 'Ahausen', 'strategy-document']) expect(log).not.toContain(secret);
  expect(JSON.parse(lines.at(-1) ?? '')).toEqual({
    time: '2026-10-01T08:00:00.000Z',
    level: 'debug',
    event: 'request',
    requestId: expect.any(String),
    method: 'GET',
    route: '/api/v1/municipalities',
    status: 200,
    milliseconds: 0,
  });
});
