import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { deriveKeys } from '../../../server/work/keys.ts';

/** RFC 5869 with SHA-256, an empty salt and one block, written out. */
function hkdf(master: Uint8Array, info: string): Uint8Array {
  const extracted = createHmac('sha256', new Uint8Array(32)).update(master).digest();
  return new Uint8Array(createHmac('sha256', extracted).update(info).update(Uint8Array.of(1)).digest());
}

test('keys are derived by purpose with HKDF-SHA-256', () => {
  const master = Uint8Array.from({ length: 32 }, (_, index) => index);
  expect(deriveKeys(master)).toEqual({
    accessCodePepper: hkdf(master, 'reifegrad/v1/access-code-pepper'),
    openEntry: hkdf(master, 'reifegrad/v1/open-entry'),
    seal: hkdf(master, 'reifegrad/v1/seal'),
    throttle: hkdf(master, 'reifegrad/v1/throttle'),
  });
});
