import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalHash, canonicalJson } from '../../../server/work/canonical.ts';

test('names are sorted at every depth, lists keep their order', () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }, 'x'], a: { Z: true, z: 'ü' } })).toBe(
    '{"a":{"Z":true,"z":"ü"},"b":[{"c":null,"d":1},"x"]}',
  );
});

test('the hash is the SHA-256 of that text', () => {
  expect(canonicalHash({ b: 1, a: 2 })).toBe(createHash('sha256').update('{"a":2,"b":1}').digest('base64url'));
});
