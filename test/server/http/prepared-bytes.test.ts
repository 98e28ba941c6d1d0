import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { chooseEncoding, prepareBytes, preparedForms } from '../../../server/http/prepared-bytes.ts';

const all = preparedForms('text/plain', Buffer.from('x'.repeat(100)), { br: Buffer.from('b'), gzip: Buffer.from('g') });

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['br', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['gzip;q=1.0, br;q=0.5', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['*', 'br'],
  ['*;q=0.5, br;q=0', 'gzip'],
  ['identity, br;q=0.5', 'identity'],
  ['BR', 'br'],
  ['br;q=nonsense', 'identity'],
])('who accepts %s gets %s', (accepted, encoding) => {
  expect(chooseEncoding(accepted, all)).toBe(encoding);
});

test('a form that saves nothing is left out', async () => {
  expect([...(await prepareBytes('x', 'text/plain')).forms.keys()]).toEqual(['identity']);
});

test('compressed once, everything is still there', async () => {
  const text = 'Grüße '.repeat(100);
  const prepared = await prepareBytes(text, 'text/plain');
  const br = prepared.forms.get('br')?.bytes ?? new Uint8Array();
  expect(brotliDecompressSync(br).toString()).toBe(text);
  expect(br.length).toBeLessThan(60);
});

test('equal content has equal ETags, other content others', async () => {
  const etag = async (text: string) => (await prepareBytes(text, 'text/plain')).forms.get('identity')?.etag;
  expect(await etag('a')).toBe(await etag('a'));
  expect(await etag('a')).not.toBe(await etag('b'));
});
