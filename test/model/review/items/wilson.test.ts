import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonUpper } from '../../../../model/review/items/wilson.ts';

describe('the upper Wilson limit', () => {
  it.each([
    [81, 263, '0.3662'],
    [15, 148, '0.1605'],
    [0, 20, '0.1611'],
    [1, 29, '0.1718'],
  ])('of %i in %i is %s (Newcombe 1998, table I, method 3)', (count, n, expected) => {
    expect(wilsonUpper(count, n).toFixed(4)).toBe(expected);
  });

  it('of none comes down to 5 percent with 73 records and not with 72', () => {
    expect(wilsonUpper(0, 72)).toBeGreaterThan(0.05);
    expect(wilsonUpper(0, 73)).toBeLessThanOrEqual(0.05);
  });

  it('of everything, and of nothing known, is 1', () => {
    expect(wilsonUpper(0, 0)).toBe(1);
    expect(wilsonUpper(7, 7)).toBe(1);
  });

  it('is the share p above the one found that a score test just keeps: n (found − p)² = z² p (1 − p)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (n, share) => {
        const count = Math.floor(share * n);
        const p = wilsonUpper(count, n);
        expect(p).toBeGreaterThan(count / n);
        expect((n * (count / n - p) ** 2) / (p * (1 - p))).toBeCloseTo(1.959963984540054 ** 2, 6);
      }),
    );
  });

  it('rises with the count and falls with the records', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 500 }), fc.nat(), (n, pick) => {
        const count = pick % n;
        expect(wilsonUpper(count + 1, n)).toBeGreaterThan(wilsonUpper(count, n));
        expect(wilsonUpper(count, n + 1)).toBeLessThan(wilsonUpper(count, n));
      }),
    );
  });
});
