import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assumedReliability,
  detectableChange,
  individualChange,
  measurementError,
} from '../../../../model/study/individual-change.ts';

describe('the change of one municipality', () => {
  it('is told from 10.5 points on where results spread by 12 points and alpha is .9, of which the error is 3.79', () => {
    expect(assumedReliability).toEqual({ standardDeviation: 12, alpha: 0.9 });
    expect(measurementError(assumedReliability)).toBeCloseTo(3.79, 2);
    expect(detectableChange(assumedReliability)).toBeCloseTo(10.5, 1);
  });

  it.each([
    [4000, 5052, 'up', 10.52],
    [4000, 5051, 'none', 10.51],
    [5052, 4000, 'down', -10.52],
    [5051, 4000, 'none', -10.51],
    [4000, 4000, 'none', 0],
  ])('from %i to %i hundredths is %s', (before, after, verdict, points) => {
    const limit = 1.96 * Math.sqrt(2) * 12 * Math.sqrt(0.1);
    const found = individualChange(before, after);
    expect(found).toMatchObject({ verdict, points });
    expect(found.limit).toBeCloseTo(limit, 12);
  });

  it('counts at the limit itself', () => {
    expect(individualChange(0, 1960, { standardDeviation: 10 / Math.SQRT2, alpha: 0 }).limit).toBeCloseTo(19.6, 12);
    const reliability = { standardDeviation: 6, alpha: 0.75 };
    const limit = detectableChange(reliability);
    expect(individualChange(0, limit * 100, reliability)).toEqual({ verdict: 'up', points: limit, limit });
  });

  it('of results without any error counts unless there is none', () => {
    const certain = { standardDeviation: 12, alpha: 1 };
    expect(individualChange(4000, 4001, certain)).toEqual({ verdict: 'up', points: 0.01, limit: 0 });
    expect(individualChange(4000, 4000, certain)).toEqual({ verdict: 'none', points: 0, limit: 0 });
  });

  it('back is the same with the other sign', () => {
    const score = fc.integer({ min: 0, max: 10_000 });
    const opposite = { up: 'down', down: 'up', none: 'none' } as const;
    fc.assert(
      fc.property(score, score, (before, after) => {
        const [there, back] = [individualChange(before, after), individualChange(after, before)];
        expect(back.verdict).toBe(opposite[there.verdict]);
        expect(back.points).toBe(0 - there.points);
      }),
    );
  });

  it.each([
    [{ standardDeviation: -1, alpha: 0.9 }, 'A standard deviation is not negative: -1.'],
    [{ standardDeviation: 12, alpha: 1.1 }, 'Alpha is at most 1, not 1.1.'],
    [{ standardDeviation: 12, alpha: Number.NaN }, 'Alpha is at most 1, not NaN.'],
  ])('cannot be told by %j', (reliability, message) => {
    expect(() => individualChange(0, 1, reliability)).toThrow(new RangeError(message));
  });
});
