import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ranked, upperLowerDifference } from '../../../../model/review/items/upper-lower.ts';

const ranked = (pairs: readonly (readonly [criterion: number, points: number])[]): Ranked[] =>
  pairs.map(([criterion, points]) => ({ criterion, points }));

describe('the difference of the upper and the lower 27 percent', () => {
  it('is that of 27 and 27 in a hundred', () => {
    // 20 of the upper and 8 of the lower group have 100 points.
    const records = Array.from({ length: 100 }, (_, place): Ranked => {
      const upper = place >= 73 && place < 93;
      return { criterion: place, points: upper || place < 8 || (place > 40 && place < 60) ? 100 : 0 };
    });
    expect(upperLowerDifference(records)).toBeCloseTo((100 * (20 - 8)) / 27, 12);
  });

  it('takes whole records, at least one', () => {
    expect(
      upperLowerDifference(
        ranked([
          [1, 20],
          [2, 90],
        ]),
      ),
    ).toBe(70);
    const ten = Array.from({ length: 10 }, (_, place): Ranked => ({ criterion: place, points: place * 10 }));
    expect(upperLowerDifference(ten)).toBeCloseTo((70 + 80 + 90) / 3 - (0 + 10 + 20) / 3, 12);
  });

  it('shares the edge of a group among the records that tie there', () => {
    // Eight records, groups of two. Above: 3, then one of three at 2 with the mean 50. Below: all four at 1 with the mean 25.
    const records = ranked([
      [3, 100],
      [2, 0],
      [2, 50],
      [2, 100],
      [1, 0],
      [1, 0],
      [1, 0],
      [1, 100],
    ]);
    expect(upperLowerDifference(records)).toBeCloseTo((100 + 50) / 2 - 25, 12);
  });

  it('depends neither on the order of records nor on the unit of the criterion, and turns with it', () => {
    const record = fc.record({ criterion: fc.nat({ max: 6 }), points: fc.nat({ max: 100 }) });
    fc.assert(
      fc.property(fc.array(record, { minLength: 2, maxLength: 40 }), (records) => {
        const found = upperLowerDifference(records);
        const moved = records.toReversed().map(({ criterion, points }) => ({ criterion: criterion * 3 + 1, points }));
        const turned = records.map(({ criterion, points }) => ({ criterion: -criterion, points }));
        expect(upperLowerDifference(moved)).toBeCloseTo(found, 9);
        expect(upperLowerDifference(turned)).toBeCloseTo(-found, 9);
        expect(Math.abs(found)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('is 0 where the criterion tells nothing', () => {
    expect(
      upperLowerDifference(
        ranked([
          [1, 0],
          [1, 100],
          [1, 50],
          [1, 25],
        ]),
      ),
    ).toBe(0);
  });
});
