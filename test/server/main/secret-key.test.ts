import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readableByOthers, readSecretKey } from '../../../server/main/secret-key.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const random = (bytes: number) => new Uint8Array(bytes).fill(9);
const key = random(32);

test('a key is made once and read from then on', async () => {
  const file = join(temporaryFolder(), 'new', 'folder', 'secret.key');
  expect(await readSecretKey(file, random, false)).toEqual(key);
  const other = (bytes: number) => new Uint8Array(bytes);
  expect(new Uint8Array(await readSecretKey(file, other, true))).toEqual(key);
  expect(await readableByOthers(file)).toBe(false);
});

test.each(['base64', 'base64url'] as const)('a key written as %s by somebody else is read', async (encoding) => {
  const file = join(temporaryFolder(), 'secret.key');
  writeFileSync(file, `${Buffer.from(key).toString(encoding)}\n`);
  expect(new Uint8Array(await readSecretKey(file, random, true))).toEqual(key);
});

test('beside a database that exists no new key is made', async () => {
  const file = join(temporaryFolder(), 'secret.key');
  await expect(readSecretKey(file, random, true)).rejects.toMatchObject({
    name: 'StartRefused',
    sentences: [expect.stringMatching(/Put the file back, .* reifegrad key renew --lost$/)],
  });
});

test.each(['', 'short', '{"key": 1}', Buffer.alloc(31).toString('base64')])('%j is no key', async (text) => {
  const file = join(temporaryFolder(), 'secret.key');
  writeFileSync(file, text);
  await expect(readSecretKey(file, random, false)).rejects.toMatchObject({
    sentences: [
      `The key file ${file} does not hold a key: expected 32 bytes as base64. Example: openssl rand -base64 32`,
    ],
  });
});

test('a folder in place of the key, and a file in place of its folder, are told', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'secret.key'));
  await expect(readSecretKey(join(folder, 'secret.key'), random, false)).rejects.toThrow('cannot be read: EISDIR');
  writeFileSync(join(folder, 'file'), '');
  await expect(readSecretKey(join(folder, 'file', 'secret.key'), random, false)).rejects.toThrow('The key file');
});

test('a key that others can read is noticed', async () => {
  const file = join(temporaryFolder(), 'secret.key');
  await readSecretKey(file, random, false);
  chmodSync(file, 0o640);
  expect(await readableByOthers(file)).toBe(true);
});
