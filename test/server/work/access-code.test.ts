import { expect, test } from 'vitest';
import { accessCodeDigest, accessCodeFrom, normalizeAccessCode } from '../../../server/work/access-code.ts';

const bytes = (seed: number) => Uint8Array.from({ length: 23 }, (_, index) => (seed * 37 + index * 11) & 255);
const code = accessCodeFrom(bytes(5));

test('a code is six groups of four characters that are not misread', () => {
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
});

test('the check character is 0 for zeros and the sum of 2 to the place otherwise', () => {
  expect(accessCodeFrom(new Uint8Array(23))).toBe('0000-0000-0000-0000-0000-0000');
  // 1 at the first place weighs x¹ = 2; 1 at the fourth x⁴ = 16 = G; 1 at the fifth x⁵ = x² + 1 = 5.
  const oneAt = (place: number) => Uint8Array.from({ length: 23 }, (_, index) => (index === place ? 1 : 0));
  expect([0, 3, 4].map((place) => accessCodeFrom(oneAt(place)).at(-1))).toEqual(['2', 'G', '5']);
});

test('fewer than 115 random bits make no code', () => {
  expect(() => accessCodeFrom(new Uint8Array(22))).toThrow(RangeError);
});

test('case, blanks, hyphens and misread letters do not matter', () => {
  const compact = code.replaceAll('-', '');
  const typed = [
    code,
    code.toLowerCase(),
    compact,
    ` ${code.replaceAll('-', ' – ')}\n`,
    compact.split('').join('\u00a0'),
  ];
  for (const each of typed) expect(normalizeAccessCode(each)).toBe(compact);
  expect(normalizeAccessCode('oooo-OOOO-0000-0000-0000-0000')).toBe('0'.repeat(24));
  const ones = accessCodeFrom(Uint8Array.from({ length: 23 }, () => 1));
  expect(normalizeAccessCode(ones.replaceAll('1', 'l'))).toBe(ones.replaceAll('-', ''));
  expect(normalizeAccessCode(ones.replaceAll('1', 'I'))).toBe(ones.replaceAll('-', ''));
});

test.each(['', 'ABCD', 'U'.repeat(24), 'Ä'.repeat(24), `${code}0`, '0'.repeat(100_000)])(
  '%.30s is no code',
  (typed) => {
    expect(normalizeAccessCode(typed)).toBeNull();
  },
);

test('every single wrong character is found', () => {
  const compact = code.replaceAll('-', '');
  for (let place = 0; place < 24; place += 1) {
    for (const other of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
      if (other === compact[place]) continue;
      expect(normalizeAccessCode(compact.slice(0, place) + other + compact.slice(place + 1))).toBeNull();
    }
  }
});

test('every two characters exchanged are found', () => {
  const compact = code.replaceAll('-', '');
  for (let one = 0; one < 24; one += 1) {
    for (let two = one + 1; two < 24; two += 1) {
      const swapped = [...compact];
      [swapped[one], swapped[two]] = [compact[two] ?? '', compact[one] ?? ''];
      if (swapped.join('') !== compact) expect(normalizeAccessCode(swapped.join(''))).toBeNull();
    }
  }
});

test('a digest depends on code and pepper, not on how the code is printed', () => {
  const pepper = new Uint8Array(32).fill(1);
  const digest = accessCodeDigest(code, pepper);
  expect(digest).toMatch(/^[\w-]{43}$/);
  expect(accessCodeDigest(code.replaceAll('-', ''), pepper)).toBe(digest);
  expect(accessCodeDigest(code, new Uint8Array(32).fill(2))).not.toBe(digest);
  expect(accessCodeDigest(accessCodeFrom(bytes(6)), pepper)).not.toBe(digest);
});
