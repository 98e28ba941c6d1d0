import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingParticipants, partialEvenness, rateOf, rIndicator } from '../../../model/study/response-evenness.ts';
import { state } from '../../support/study-state.ts';

const classes = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 80 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([frame, rate]) => ({ frame, respondents: Math.round(frame * rate) })),
  { minLength: 1, maxLength: 8 },
);

describe('partial R-indicators', () => {
  it('are below 0 for a class that answered too rarely', () => {
    // Rates 0.2 and 0.6 about 0.4; each class is half of all.
    const [low, high] = partialEvenness([
      { frame: 50, respondents: 10 },
      { frame: 50, respondents: 30 },
    ]);
    expect(low).toBeCloseTo(-0.2 * Math.SQRT1_2, 12);
    expect(high).toBeCloseTo(0.2 * Math.SQRT1_2, 12);
  });

  it('have squares that sum to the variance behind the R-indicator', () => {
    fc.assert(
      fc.property(classes, (each) => {
        const variance = partialEvenness(each).reduce((sum, part) => sum + part ** 2, 0);
        expect(rIndicator(each)).toBeCloseTo(1 - 2 * Math.sqrt(variance), 12);
        expect(rIndicator(each)).toBeGreaterThan(-1e-12);
      }),
    );
  });
});

describe('whom to invite next', () => {
  it('is nobody where the response is even', () => {
    expect(
      missingParticipants([
        { frame: 10, respondents: 5 },
        { frame: 20, respondents: 10 },
      ]),
    ).toEqual([0, 0]);
  });

  it('is the class that answered least, one after the other', () => {
    // R reaches 0.9 where the rates of two equal halves differ by 0.1.
    expect(
      missingParticipants([
        { frame: 50, respondents: 10 },
        { frame: 50, respondents: 30 },
      ]),
    ).toEqual([15, 0]);
  });

  it('brings the worked state result from 0.82 to 0.9 and no further, all invited classes to the same rate', () => {
    const missing = missingParticipants(state.moments);
    const withMissing = (spared?: number) =>
      state.moments.map(({ frame, respondents }, index) => ({
        frame,
        respondents: respondents + (missing[index] ?? 0) - (index === spared ? 1 : 0),
      }));
    const invited = missing.flatMap((count, index) => (count > 0 ? [index] : []));
    expect(invited).toEqual([0, 1, 2]);
    expect(rIndicator(withMissing())).toBeGreaterThanOrEqual(0.9);
    expect(invited.some((index) => rIndicator(withMissing(index)) < 0.9)).toBe(true);
    const lowest = Math.min(...withMissing().map(rateOf));
    for (const index of invited) {
      const [before] = withMissing(index).slice(index);
      expect(before && rateOf(before)).toBeLessThanOrEqual(lowest);
    }
  });

  it('reaches the aim with people who exist', () => {
    fc.assert(
      fc.property(classes, (each) => {
        const missing = missingParticipants(each);
        const after = each.map(({ frame, respondents }, index) => ({
          frame,
          respondents: respondents + (missing[index] ?? 0),
        }));
        expect(rIndicator(after)).toBeGreaterThan(0.9 - 1e-9);
        for (const { frame, respondents } of after) expect(respondents).toBeLessThanOrEqual(frame);
      }),
    );
  });

  it('takes a class without units for complete', () => {
    expect(rateOf({ frame: 0, respondents: 0 })).toBe(1);
    expect(
      missingParticipants([
        { frame: 0, respondents: 0 },
        { frame: 9, respondents: 2 },
      ]),
    ).toEqual([0, 0]);
  });
});
