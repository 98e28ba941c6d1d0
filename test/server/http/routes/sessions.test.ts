import { expect, test } from 'vitest';
import { StorageReadOnly } from '../../../../server/storage/errors.ts';
import { accessCodeDigest } from '../../../../server/work/access-code.ts';
import { revokeAccessCode } from '../../../../server/work/revoke-access-code.ts';
import { beginning, municipalities, temporaryStore, workingApp } from '../../../support/working-app.ts';

const town = { key: '08115001', name: 'Ahausen', type: 'town', county: { key: '08115', name: 'Beispielkreis' } };
const sessions = '/api/v1/sessions';

test('an access code opens its assessment, however it is typed', async () => {
  const { call, code } = await workingApp();
  const printed = await code();
  const typed = ` ${printed.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')}\t`;
  for (const each of [printed, typed]) {
    const { status, json } = await call('POST', sessions, { body: { code: each } });
    expect({ status, json }).toEqual({
      status: 201,
      json: {
        token: expect.stringMatching(/^[\w-]{43}$/),
        expiresAt: new Date(beginning + 12 * 3600_000).toISOString(),
        municipality: { ...town, population: 6000 },
        groups: ['county:08115', 'size:5000', 'type:town', 'all'],
        wave: { id: 'w1', title: { de: 'Erste Welle', en: 'First wave' }, status: 'open', closesAt: null },
        model: { id: 'small', version: '1.0.0' },
        accessCode: null,
      },
    });
  }
});

test('a county is compared with counties alone', async () => {
  const { call, code } = await workingApp();
  const { json } = await call('POST', sessions, { body: { code: await code('08115') } });
  expect(json.groups).toEqual(['counties']);
});

test('unknown, mistyped and revoked codes get one and the same refusal', async () => {
  const { call, code, deps } = await workingApp();
  const revoked = await code();
  expect(await revokeAccessCode(deps, revoked)).toBe('revoked');
  const replies = [];
  for (const each of [revoked, '7Q2M', 'ä', revoked.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))]) {
    const { status, json } = await call('POST', sessions, { body: { code: each } });
    replies.push({ status, ...json, requestId: '' });
  }
  expect(replies[0]).toMatchObject({ status: 401, code: 'session.code-refused' });
  expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
});

test('neither the code nor the token is stored, only their digests', async () => {
  const { call, code, deps } = await workingApp();
  const printed = await code();
  const { json } = await call('POST', sessions, { body: { code: printed } });
  expect(await deps.store.redeemAccessCode(printed.replaceAll('-', ''))).toBeNull();
  expect(await deps.store.redeemAccessCode(accessCodeDigest(printed, deps.keys.accessCodePepper))).toEqual({
    municipality: '08115001',
    wave: 'w1',
  });
  expect(await deps.store.session(json.token, beginning)).toBeNull();
});

test('after too many wrong codes further ones have to wait, and a right one still opens', async () => {
  const attemptLimits = { freeFailures: 2, longestWait: 60, memory: 900_000, budget: 100 };
  const working = await workingApp({ deps: { attemptLimits } });
  const right = await working.code();
  const attempt = (code: string) => working.call('POST', sessions, { body: { code } });
  for (let failure = 1; failure <= 3; failure += 1) expect((await attempt('wrong')).status).toBe(401);

  const refused = await attempt('wrong');
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('1');
  expect(refused.json).toMatchObject({ code: 'session.too-many-attempts' });
  expect(refused.json.message.en).toContain('in 1 seconds');

  expect((await attempt(right)).status).toBe(201);
  expect((await attempt('wrong')).status).toBe(429);
  working.now += 1000;
  expect((await attempt('wrong')).status).toBe(401);
});

test('waits hold for all processes on the database, and for one that starts again', async () => {
  const attemptLimits = { freeFailures: 0, longestWait: 60, memory: 900_000, budget: 100 };
  const beginLimits = { freeBegins: 1, window: 3_600_000, firstWait: 30, longestWait: 600 };
  const store = temporaryStore();
  const [one, other] = [
    await workingApp({ entry: 'open', store, deps: { attemptLimits, beginLimits } }),
    await workingApp({ entry: 'open', store, deps: { attemptLimits, beginLimits } }),
  ];
  expect((await one.call('POST', sessions, { body: { code: 'wrong' } })).status).toBe(401);
  expect((await other.call('POST', sessions, { body: { code: 'wrong' } })).status).toBe(429);
  expect((await one.call('POST', sessions, { body: { municipality: '08115001' } })).status).toBe(201);
  expect((await other.call('POST', sessions, { body: { municipality: '08115002' } })).status).toBe(429);
});

test('while the database takes no writes no code is looked at, neither a wrong nor a right one', async () => {
  const { call, code, deps } = await workingApp();
  const right = await code();
  deps.store.throttle = () => Promise.reject(new StorageReadOnly('read-only file system'));
  deps.store.addSession = () => Promise.reject(new StorageReadOnly('read-only file system'));
  for (const each of ['wrong', right]) {
    const { status, json, headers } = await call('POST', sessions, { body: { code: each } });
    expect({ status, code: json.code, retry: headers.get('retry-after') }).toEqual({
      status: 503,
      code: 'server.storage-read-only',
      retry: '30',
    });
  }
});

test('why nothing began is told even where that can no longer be taken back', async () => {
  const { call, deps } = await workingApp({ entry: 'open' });
  const { throttle } = deps.store;
  let steps = 0;
  deps.store.throttle = (...step) => {
    steps += 1;
    return steps === 1 ? throttle(...step) : Promise.reject(new StorageReadOnly('read-only file system'));
  };
  const { status } = await call('POST', sessions, { body: { municipality: '99999999' } });
  expect({ status, steps }).toEqual({ status: 404, steps: 2 });
});

test('neither the network nor the key of a beginning stands in what is remembered of a client', async () => {
  const { app, deps } = await workingApp({ entry: 'open' });
  const { throttle } = deps.store;
  const remembered: unknown[] = [];
  deps.store.throttle = (kind, client, now, step) =>
    throttle(kind, client, now, (state) => {
      const next = step(state);
      remembered.push(kind, client, next.state);
      return next;
    });
  const headers = { 'content-type': 'application/json', 'idempotency-key': 'a-secret-key-of-at-least-32-characters' };
  const env = { incoming: { socket: { remoteAddress: '198.51.100.7' } } };
  for (const body of ['{"municipality":"08115001"}', '{"code":"wrong"}']) {
    await app.request(sessions, { method: 'POST', headers, body }, env);
  }
  expect(remembered.filter((part) => part === 'begin' || part === 'attempt')).toEqual(['begin', 'attempt']);
  for (const secret of ['198.51.100', 'a-secret-key', '08115001']) {
    expect(JSON.stringify(remembered)).not.toContain(secret);
  }
});

test('clients are told apart by their address, which only a trusted proxy may name', async () => {
  const attemptLimits = { freeFailures: 0, longestWait: 60, memory: 900_000, budget: 100 };
  const { deps } = await workingApp();
  const configuration = { ...deps.configuration, trustedProxies: ['10.0.0.1'] };
  const { app } = await workingApp({ deps: { attemptLimits, configuration } });
  const attempt = async (remoteAddress: string, forwarded: string) => {
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': 'any-key-does',
      'x-forwarded-for': forwarded,
    };
    const init = { method: 'POST', headers, body: '{"code":"wrong"}' };
    return (await app.request(sessions, init, { incoming: { socket: { remoteAddress } } })).status;
  };
  expect(await attempt('10.0.0.1', '198.51.100.1')).toBe(401);
  expect(await attempt('10.0.0.1', '203.0.113.5, 198.51.100.1')).toBe(429);
  expect(await attempt('10.0.0.1', '198.51.100.2')).toBe(401);
  expect(await attempt('192.0.2.1', '198.51.100.3')).toBe(401);
  expect(await attempt('192.0.2.1', '198.51.100.4')).toBe(429);
});

test('where entry is open a municipality is begun once, and its code opens it elsewhere', async () => {
  const { call } = await workingApp({ entry: 'open' });
  const begun = await call('POST', sessions, {
    body: { municipality: '08115001' },
    key: 'first-key-of-at-least-32-characters',
  });
  expect(begun.status).toBe(201);
  expect(begun.json.accessCode).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);

  const repeated = await call('POST', sessions, {
    body: { municipality: '08115001' },
    key: 'first-key-of-at-least-32-characters',
  });
  expect(repeated.json.accessCode).toBe(begun.json.accessCode);

  const other = await call('POST', sessions, {
    body: { municipality: '08115001' },
    key: 'other-key-of-at-least-32-characters',
  });
  expect(other).toMatchObject({ status: 409, json: { code: 'session.already-begun' } });
  expect(other.json.message.de).toContain('Für Ahausen ist');

  const elsewhere = await call('POST', sessions, { body: { code: begun.json.accessCode } });
  expect(elsewhere.json.municipality.key).toBe('08115001');
});

test('one network begins only so many municipalities at once, and what is repeated or refused does not count', async () => {
  const beginLimits = { freeBegins: 2, window: 3_600_000, firstWait: 30, longestWait: 600 };
  const working = await workingApp({ entry: 'open', deps: { beginLimits } });
  const begin = (municipality: string, key = `begin-with-32-characters-${municipality}`) =>
    working.call('POST', sessions, { body: { municipality }, key });
  const statuses = async (...keys: string[]) => (await Promise.all(keys.map((key) => begin(key)))).map((r) => r.status);
  expect((await begin('99999999')).status).toBe(404);
  expect((await begin('08115001')).status).toBe(201);
  expect((await begin('08115001', 'another-key-of-at-least-32-characters')).status).toBe(409);
  expect((await begin('08115001')).status).toBe(201);
  expect((await statuses('08115002', '08115003', '08115004')).sort()).toEqual([201, 429, 429]);

  const refused = await begin('08115005');
  expect({ status: refused.status, retry: refused.headers.get('retry-after'), json: refused.json }).toMatchObject({
    status: 429,
    retry: '30',
    json: {
      code: 'session.too-many-begun',
      message: {
        de: 'Von Ihrem Anschluss aus wurden gerade viele Bögen begonnen. Versuchen Sie es in 30 Sekunden noch einmal.',
        en: 'Many assessments have just been begun from your network. Try again in 30 seconds.',
      },
    },
  });
  working.now += 30_000;
  expect((await begin('08115005')).status).toBe(201);
});

test('wrong codes and begun municipalities are counted apart', async () => {
  const attemptLimits = { freeFailures: 0, longestWait: 60, memory: 900_000, budget: 100 };
  const { call } = await workingApp({ entry: 'open', deps: { attemptLimits } });
  expect((await call('POST', sessions, { body: { code: 'wrong' } })).status).toBe(401);
  expect((await call('POST', sessions, { body: { code: 'wrong' } })).status).toBe(429);
  expect((await call('POST', sessions, { body: { municipality: '08115001' } })).status).toBe(201);
});

test('two municipalities begun with the same key get different codes', async () => {
  const { call } = await workingApp({ entry: 'open' });
  const codes = [];
  for (const municipality of ['08115001', '08115002']) {
    codes.push(
      (await call('POST', sessions, { body: { municipality }, key: 'same-key-of-at-least-32-characters' })).json
        .accessCode,
    );
  }
  expect(new Set(codes).size).toBe(2);
});

test('a municipality that is not in the register is unknown', async () => {
  const { call } = await workingApp({ entry: 'open' });
  const { status, json } = await call('POST', sessions, { body: { municipality: '99999999' } });
  expect({ status, code: json.code }).toEqual({ status: 404, code: 'municipality.unknown' });
  expect(json.message.en).toBe('The key 99999999 is not in the loaded register of municipalities.');
});

test('without open entry a municipality alone is not enough', async () => {
  const { call } = await workingApp({ entry: 'code' });
  expect(await call('POST', sessions, { body: { municipality: '08115001' } })).toMatchObject({
    status: 403,
    json: { code: 'session.code-only' },
  });
});

test('when no wave is open nothing begins, but a code still shows what was answered', async () => {
  const working = await workingApp({ entry: 'open' });
  const code = await working.code('08115002');
  await working.deps.store.closeWave('w1', beginning);
  expect(await working.call('POST', sessions, { body: { municipality: '08115001' } })).toMatchObject({
    status: 403,
    json: { code: 'wave.not-open' },
  });
  const { status, json } = await working.call('POST', sessions, { body: { code } });
  expect({ status, wave: json.wave.status }).toEqual({ status: 201, wave: 'closed' });
});

test.each([
  [{}, '/code'],
  [{ code: '' }, '/code'],
  [{ code: 'x'.repeat(81) }, '/code'],
  [{ municipality: '0811' }, '/municipality'],
  [{ code: 'x', extra: 1 }, '/extra'],
  ['[]', ''],
])('a body %j is refused at %s', async (body, pointer) => {
  const { call } = await workingApp();
  const { status, json } = await call('POST', sessions, { body });
  expect({ status, code: json.code }).toEqual({ status: 400, code: 'request.invalid' });
  expect(json.places.map((place: { pointer: string }) => place.pointer)).toContain(pointer);
});

test('the eight municipalities of these tests are in the register', async () => {
  const { deps } = await workingApp();
  for (const { key } of municipalities) expect(await deps.store.municipality(key)).toMatchObject({ key });
});
