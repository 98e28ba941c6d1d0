import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loevinger } from '../../../../model/review/items/loevinger.ts';
import { covariances } from '../../../../model/review/items/moments.ts';
import { scalogram } from '../../../../model/review/items/scalogram.ts';
import { guttmanByHand, loevingerByHand } from '../../../support/items-by-hand.ts';
import { columnsOf, type Row, repeated, roleConflict } from '../../../support/items-records.ts';

const scale = (rows: readonly Row[]) => scalogram(columnsOf(rows));
const h = (rows: readonly Row[]) => loevinger(columnsOf(rows), covariances(columnsOf(rows)));

/** Triangle: each record passes the questions up to its score. */
const perfect: readonly Row[] = [0, 1, 2, 3, 4].map((score) => [0, 1, 2, 3].map((rank) => (rank < score ? 100 : 0)));

const passed = fc.constantFrom(0, 100);
const twoValued = fc
  .integer({ min: 2, max: 5 })
  .chain((size) => fc.array(fc.array(passed, { minLength: size, maxLength: size }), { minLength: 2, maxLength: 25 }));

describe('Guttman errors', () => {
  it('are none on a perfect scale, whatever the order of its questions', () => {
    for (const rows of [perfect, perfect.map((row) => row.toReversed())]) {
      const { errors, answers, records, commonest } = scale(rows);
      expect({ errors, answers, records, commonest }).toEqual({ errors: 0, answers: 20, records: 5, commonest: 14 });
    }
  });

  it('of the role conflict data are 140 in 864 answers, by hand from the sixteen patterns', () => {
    // Passed by 171, 108, 111 and 67, so the first is easiest, then the third. Two errors each in ++-+ 6, ++-- 25, +-++ 6, +--+ 7,
    // -+++ 1, -++- 4, -+-- 6, --++ 2, --+- 9 and ---+ 2, four in -+-+ 1: 2 · 68 + 4 = 140.
    expect(scale(roleConflict)).toEqual({
      records: 216,
      errors: 140,
      answers: 864,
      commonest: 171 + 108 + 111 + (216 - 67),
      questions: [
        // Expected and not passed, or passed and not expected.
        { errors: 1 + 4 + 1 + 6 + 2 + 9 + 2, answers: 216 },
        { errors: 25 + 6 + 1 + 4 + 6, answers: 216 },
        { errors: 6 + 25 + 7 + 1 + 9, answers: 216 },
        { errors: 6 + 6 + 7 + 1 + 1 + 2 + 2, answers: 216 },
      ],
    });
  });

  it('count a question as passed from 50 points on', () => {
    const errors = (points: number) =>
      scale([
        [0, points],
        [100, 0],
        [100, 0],
      ]).errors;
    expect([errors(25), errors(49), errors(50), errors(75)]).toEqual([0, 0, 2, 2]);
  });

  it('look at the questions alone that a record has answered, if these are two or more', () => {
    const rows: Row[] = [
      [100, 100, 0],
      [100, null, 0],
      [null, 0, 100],
      [null, null, 100],
      [100, 0, null],
    ];
    // Ease 1, 1/3, 1/2: the third comes before the second; the last record but one counts in nothing.
    const { errors, answers, records, questions } = scale(rows);
    expect({ errors, answers, records }).toEqual({ errors: 2, answers: 9, records: 4 });
    expect(questions).toEqual([
      { errors: 0, answers: 3 },
      { errors: 1, answers: 3 },
      { errors: 1, answers: 3 },
    ]);
  });

  it('are those of a count from the definition, with gaps', () => {
    const rows = fc.array(fc.tuple(fc.option(passed), fc.option(passed), fc.option(passed), fc.option(passed)), {
      minLength: 1,
      maxLength: 25,
    });
    fc.assert(
      fc.property(rows, (table) => {
        fc.pre([0, 1, 2, 3].every((question) => table.some((row) => row[question] !== null)));
        const { errors, answers } = scale(table);
        expect({ errors, answers }).toEqual(guttmanByHand(table));
      }),
    );
  });

  it('leave a reproducibility between its floor and 1, and an even number per record', () => {
    fc.assert(
      fc.property(twoValued, (rows) => {
        const { errors, answers, commonest, questions } = scale(rows);
        expect(errors % 2).toBe(0);
        expect(questions.reduce((sum, one) => sum + one.errors, 0)).toBe(errors);
        expect(commonest / answers).toBeGreaterThanOrEqual(0.5);
        expect(scale(rows.toReversed())).toEqual(scale(rows));
      }),
    );
  });
});

describe("Loevinger's H", () => {
  it('is 1 on a perfect scale and 0 where every pattern is equally frequent', () => {
    expect(h(perfect)).toBeCloseTo(1, 12);
    const every = Array.from({ length: 8 }, (_, mask) => [1, 2, 4].map((bit) => (mask & bit ? 100 : 0)));
    expect(h(every)).toBeCloseTo(0, 12);
  });

  it('of one pair is 1 − F/E by hand', () => {
    // 60 pass the easier, 30 the harder; 6 of these without the easier, 30 · 40 / 100 = 12 by chance.
    const rows = repeated([
      [24, [100, 100]],
      [36, [100, 0]],
      [6, [0, 100]],
      [34, [0, 0]],
    ]);
    expect(h(rows)).toBeCloseTo(0.5, 12);
  });

  it('of the role conflict data is 1 − F/E over the six pairs', () => {
    expect(h(roleConflict)).toBeCloseTo(loevingerByHand(roleConflict), 12);
    // Pairs 12, 13, 14, 32, 24, 34, the easier first. Found: the patterns in which the harder alone is passed.
    const found = 12 + 16 + 6 + 38 + 17 + 16;
    // Expected by chance: those who pass the harder times those who do not pass the easier, by 216.
    const expected = (108 * 45 + 111 * 45 + 67 * 45 + 108 * 105 + 67 * 108 + 67 * 105) / 216;
    expect(h(roleConflict)).toBeCloseTo(1 - found / expected, 12);
  });

  it('is that of a count of errors for any two-valued questions', () => {
    fc.assert(
      fc.property(twoValued, (rows) => {
        const found = h(rows);
        fc.pre(typeof found === 'number');
        expect(found).toBeCloseTo(loevingerByHand(rows), 9);
      }),
    );
  });

  it('is 1 for questions that rise together, of however many steps, and does not depend on the unit', () => {
    const rising = [
      [0, 0, 0],
      [25, 0, 50],
      [25, 50, 50],
      [100, 75, 100],
    ];
    expect(h(rising)).toBeCloseTo(1, 12);
    const mixed = [
      [0, 50, 0],
      [25, 0, 50],
      [75, 50, 25],
      [100, 75, 100],
    ];
    expect(h(mixed)).toBeCloseTo(Number(h(mixed.map((row) => row.map((one) => one / 5 + 7)))), 12);
    expect(Number(h(mixed))).toBeLessThan(1);
  });

  it('takes each pair from the records that answered both', () => {
    const gaps: Row[] = [...roleConflict.map((row) => row.slice(0, 2)), [null, 100], [0, null], [null, 100]];
    expect(h(gaps)).toBeCloseTo(Number(h(roleConflict.map((row) => row.slice(0, 2)))), 12);
  });

  it('tells why there is none', () => {
    expect(h([[0], [100]])).toBe('tooFewQuestions');
    expect(
      h([
        [50, 0],
        [50, 100],
      ]),
    ).toBe('noVariance');
  });
});
