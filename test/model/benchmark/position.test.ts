import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionIn } from '../../../model/benchmark/position.ts';
import { overall } from './published.ts';

const even = { position: Array.from({ length: 19 }, (_, index) => (index + 1) * 5) };

describe('the own position', () => {
  it.each([
    [0, 0, 5],
    [2, 0, 5],
    [3, 0, 10],
    [50, 45, 55],
    [52, 45, 55],
    [53, 50, 60],
    [97, 90, 100],
    [98, 95, 100],
    [100, 95, 100],
  ])('of %i points in an even spread lies between %i and %i percent', (points, from, to) => {
    expect(positionIn(even, points)).toEqual({ from, to });
  });

  it('is everywhere at once where all have the same score', () => {
    const alike = { position: Array.from({ length: 19 }, () => 40) };
    expect(positionIn(alike, 40)).toEqual({ from: 0, to: 100 });
    expect(positionIn(alike, 35)).toEqual({ from: 0, to: 5 });
    expect(positionIn(alike, 45)).toEqual({ from: 95, to: 100 });
  });

  it('is not told in a group too small for it', () => {
    expect(positionIn({}, 50)).toBeNull();
    expect(positionIn({ position: undefined }, 50)).toBeNull();
  });

  it('of any municipality is a band that a better one is never below', () => {
    const anyScores = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 100, maxLength: 130 });
    fc.assert(
      fc.property(anyScores, fc.nat(100), fc.nat(100), (scores, one, other) => {
        const summary = overall(scores) ?? {};
        const low = positionIn(summary, Math.min(one, other));
        const high = positionIn(summary, Math.max(one, other));
        expect(low).not.toBeNull();
        expect(low?.from).toBeLessThanOrEqual(high?.from ?? -1);
        expect(low?.to).toBeLessThanOrEqual(high?.to ?? -1);
        expect((low?.to ?? 0) - (low?.from ?? 0)).toBeGreaterThanOrEqual(5);
      }),
    );
  });
});
