import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginChain, continueChain } from '../../../../model/study/chain.ts';

const wave = (id: string, native: number) => ({ wave: id, title: { de: id }, native });
const first = beginChain(wave('2025', 40));
const same = (change: number) => ({ breakBefore: false, change });
const revised = (change: number | null) => ({ breakBefore: true, change });

describe('the chained series', () => {
  it('begins with the points of the first wave', () => {
    expect(first).toEqual([{ wave: '2025', title: { de: '2025' }, native: 40, chained: 40, breakBefore: false }]);
  });

  it('adds what changed on the common questions and marks the break, so that a harder model is no step down', () => {
    const second = continueChain(first, wave('2026', 33), revised(4));
    const third = continueChain(second, wave('2027', 35), same(2));
    expect(third.map(({ native, chained, breakBefore }) => [native, chained, breakBefore])).toEqual([
      [40, 40, false],
      [33, 44, true],
      [35, 46, false],
    ]);
  });

  it('begins again where the waves cannot be compared, and no longer reaches those before', () => {
    const second = continueChain(first, wave('2026', 33), revised(null));
    const third = continueChain(second, wave('2027', 36), same(3));
    expect(third.map(({ native, chained, breakBefore }) => [native, chained, breakBefore])).toEqual([
      [40, null, false],
      [33, 33, true],
      [36, 36, false],
    ]);
  });

  it('begins again after a wave that no chain reaches', () => {
    const unreached = first.map((entry) => ({ ...entry, chained: null }));
    expect(continueChain(unreached, wave('2026', 41), same(1)).map(({ chained }) => chained)).toEqual([null, 41]);
  });

  it('may leave the scale', () => {
    const high = beginChain(wave('2025', 90));
    expect(continueChain(high, wave('2026', 60), revised(15)).at(-1)?.chained).toBe(105);
  });

  it('is the native series while the model stays', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 }), (points) => {
        const [start = 0, ...rest] = points;
        let [series, last] = [beginChain(wave('w0', start)), start];
        for (const [index, native] of rest.entries()) {
          series = continueChain(series, wave(`w${index + 1}`, native), same(native - last));
          last = native;
        }
        expect(series.map(({ chained }) => chained)).toEqual(points);
        expect(series.every(({ breakBefore }) => !breakBefore)).toBe(true);
      }),
    );
  });
});
