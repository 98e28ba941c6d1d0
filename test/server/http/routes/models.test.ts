import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { smallModelFile } from '../../../support/small-model.ts';
import { workingApp } from '../../../support/working-app.ts';

const address = '/api/v1/models/1.0.0';

test('without a part the model comes as it was written', async () => {
  const { call } = await workingApp();
  const { status, text, headers } = await call('GET', address);
  expect({ status, text }).toEqual({ status: 200, text: JSON.stringify(smallModelFile) });
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(headers.get('etag')).toMatch(/^"[\w-]{27}"$/);
  expect(headers.get('vary')).toBe('origin, accept-encoding');
});

test('the conversation comes in one language, the guidance right after it, the recommendations with the result', async () => {
  const { call } = await workingApp();
  const { json: conversation } = await call('GET', `${address}?part=conversation&lang=en`);
  const { title, recommendations, glossary, questions } = conversation;
  expect({ title, recommendations, glossary, help: questions[0].help }).toEqual({
    title: { en: 'Small maturity check' },
    recommendations: [],
    glossary: [],
    help: {},
  });
  const { status, json: guidance, headers } = await call('GET', `${address}?part=guidance&lang=en`);
  expect({ status, guidance }).toEqual({
    status: 200,
    guidance: {
      version: '1.0.0',
      questions: [
        {
          id: 'strategy-document',
          help: { en: 'A written paper is meant.' },
          reason: { en: 'Without a goal there is no way.' },
          evidence: { en: 'Council decision of 12 March 2024' },
        },
      ],
      glossary: [
        { id: 'digital-strategy', term: { en: 'Digital strategy' }, explanation: { en: 'Goals and ways on paper.' } },
      ],
    },
  });
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const { json: result } = await call('GET', `${address}?part=result&lang=de`);
  expect({
    version: result.version,
    texts: result.recommendations.map(({ text }: { text: unknown }) => text)[0],
  }).toEqual({
    version: '1.0.0',
    texts: { de: 'Schreiben Sie eine Digitalstrategie.' },
  });
});

test.each([
  ['de-AT', 'de'],
  ['en-GB', 'en'],
  ['fr', 'de'],
])('a reader of %s gets %s', async (asked, given) => {
  const { call } = await workingApp();
  const { text } = await call('GET', `${address}?part=conversation&lang=${asked}`);
  expect(text).toBe((await call('GET', `${address}?part=conversation&lang=${given}`)).text);
});

test('who has it already gets nothing again', async () => {
  const { call } = await workingApp();
  const { headers } = await call('GET', address);
  const etag = headers.get('etag') ?? '';
  for (const known of [etag, `"other", ${etag}`, `W/${etag}`, '*']) {
    const again = await call('GET', address, { headers: { 'if-none-match': known } });
    expect({ status: again.status, text: again.text, etag: again.headers.get('etag') }).toEqual({
      status: 304,
      text: '',
      etag,
    });
  }
  expect((await call('GET', address, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
});

test('compressed forms hold the same and have ETags of their own', async () => {
  const { app } = await workingApp();
  const plain = await (await app.request(address)).text();
  const etags = new Set<string | null>();
  for (const [accepted, encoding, unpack] of [
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ] as const) {
    const response = await app.request(address, { headers: { 'accept-encoding': accepted } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(unpack(Buffer.from(await response.arrayBuffer())).toString()).toBe(plain);
    etags.add(response.headers.get('etag'));
  }
  etags.add((await app.request(address)).headers.get('etag'));
  expect(etags.size).toBe(3);
});

test.each(['9.9.9', '..%2f..%2fetc', '%00'])('version %s does not exist', async (version) => {
  const { call } = await workingApp();
  expect(await call('GET', `/api/v1/models/${version}`)).toMatchObject({
    status: 404,
    json: { code: 'model.unknown-version' },
  });
});

test.each([
  ['part=all', '/part'],
  ['lang=<script>', '/lang'],
  ['language=de', '/language'],
  ['lang=de&lang=en', ''],
])('the query %s is refused', async (query, pointer) => {
  const { call } = await workingApp();
  const { status, json } = await call('GET', `${address}?${query}`);
  expect({ status, code: json.code, pointer: json.places[0].pointer }).toEqual({
    status: 400,
    code: 'request.invalid',
    pointer,
  });
});

test('a version that is not current any more is still there', async () => {
  const { call, deps } = await workingApp();
  await deps.models.offer(JSON.stringify({ ...smallModelFile, version: '2.0.0' }), 1);
  expect((await call('GET', '/api/v1/survey')).json.model.version).toBe('1.0.0');
  expect((await call('GET', address)).status).toBe(200);
  expect((await call('GET', '/api/v1/models/2.0.0')).json.version).toBe('2.0.0');
});
