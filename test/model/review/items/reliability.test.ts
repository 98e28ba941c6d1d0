import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covariances, leastCount } from '../../../../model/review/items/moments.ts';
import { reliability } from '../../../../model/review/items/reliability.ts';
import { fraction, toNumber } from '../../../../model/scoring/fraction.ts';
import { alphaByHand, itemRestByHand, pairwiseAlphaByHand, without } from '../../../support/items-by-hand.ts';
import { attitude, columnsOf, type Row, roleConflict, tenByThree } from '../../../support/items-records.ts';

const of = (rows: readonly Row[]) => reliability(covariances(columnsOf(rows)));
const value = fc.constantFrom(0, 25, 50, 75, 100);

/** Rows without gaps whose sums differ, so that every figure has a value. */
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((size) => fc.array(fc.array(value, { minLength: size, maxLength: size }), { minLength: 3, maxLength: 20 }))
  .filter((rows) => rows[0]?.every((_, question) => new Set(rows.map((row) => row[question])).size > 1) ?? false);

function close(found: unknown, expected: number) {
  expect(typeof found === 'number' ? found : Number.NaN).toBeCloseTo(expected, 9);
}

/** The same number, but for rounding, or the same reason. */
function same(found: unknown, expected: unknown) {
  if (typeof expected === 'number') close(found, expected);
  else expect(found).toBe(expected);
}

describe("Cronbach's alpha", () => {
  it('of the ten answers to three questions in the help of fmsb is 0.929504', () => {
    expect(of(tenByThree).alpha).toBeCloseTo(0.929504, 6);
    expect(toNumber(alphaByHand(tenByThree))).toBeCloseTo(0.929504, 6);
  });

  it('is worked out by hand for four answers to two questions', () => {
    // Variances 5/3 and 8/3, of the sums 2 5 6 9 25/3: 2 (1 − 13/25) = 24/25.
    const rows = [
      [1, 1],
      [2, 3],
      [3, 3],
      [4, 5],
    ];
    expect(alphaByHand(rows)).toEqual(fraction(24, 25));
    close(of(rows).alpha, 24 / 25);
  });

  it('and its companions are those of psych for the attitude data', () => {
    const { alpha, alphaIfDeleted, itemRest } = of(attitude);
    const rounded = (found: readonly unknown[]) => found.map((one) => Number(one).toFixed(2));
    expect(rounded([alpha])).toEqual(['0.84']);
    expect(rounded(alphaIfDeleted)).toEqual(['0.81', '0.80', '0.83', '0.80', '0.80', '0.86', '0.84']);
    expect(rounded(itemRest)).toEqual(['0.67', '0.74', '0.56', '0.71', '0.79', '0.27', '0.46']);
  });

  it('of two-valued questions is Kuder and Richardson’s formula 20', () => {
    const [n, k] = [roleConflict.length, 4];
    const shares = [171, 108, 111, 67].map((passed) => passed / n);
    const sums = roleConflict.map((row) => row.reduce<number>((sum, one) => sum + (one ?? 0) / 100, 0));
    const mean = sums.reduce((sum, one) => sum + one, 0) / n;
    const variance = sums.reduce((sum, one) => sum + (one - mean) ** 2, 0) / n;
    const kr20 = (k / (k - 1)) * (1 - shares.reduce((sum, p) => sum + p * (1 - p), 0) / variance);
    close(of(roleConflict).alpha, kr20);
  });

  it('is 1 for a question asked again and again', () => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 3, maxLength: 20 }),
        fc.integer({ min: 2, max: 6 }),
        (answers, times) => {
          fc.pre(new Set(answers).size > 1);
          const { alpha, itemRest } = of(answers.map((one) => Array.from({ length: times }, () => one)));
          close(alpha, 1);
          for (const one of itemRest) close(one, 1);
        },
      ),
    );
  });

  it('of two parallel questions is what Spearman and Brown foretell of their correlation', () => {
    // Both orders of the same pairs: equal means and variances.
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 15 }), (pairs) => {
        const rows = [...pairs, ...pairs.map(([a, b]) => [b, a] as const)];
        const { alpha, itemRest } = of(rows);
        const [r] = itemRest;
        fc.pre(typeof r === 'number' && typeof alpha === 'number');
        close(alpha, (2 * Number(r)) / (1 + Number(r)));
      }),
    );
  });
});

describe('without gaps', () => {
  it('every figure is the one from the records themselves', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { alpha, alphaIfDeleted, itemRest } = of(rows);
        fc.pre(typeof alpha === 'number');
        close(alpha, toNumber(alphaByHand(rows)));
        for (const [question, found] of itemRest.entries()) {
          if (typeof found === 'number') close(found, itemRestByHand(rows, question));
        }
        for (const [question, found] of alphaIfDeleted.entries()) {
          if (typeof found === 'number') close(found, toNumber(alphaByHand(without(rows, question))));
        }
      }),
    );
  });

  it('nothing depends on the order of records, on what a question starts from, or on the unit', () => {
    fc.assert(
      fc.property(
        table,
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.nat({ max: 50 }), { minLength: 5 }),
        (rows, unit, starts) => {
          const { alpha, itemRest } = of(rows);
          fc.pre(typeof alpha === 'number' && itemRest.every((one) => typeof one === 'number'));
          const moved = rows.toReversed().map((row) => row.map((one, index) => one * unit + (starts[index] ?? 0)));
          const again = of(moved);
          close(again.alpha, alpha);
          for (const [question, one] of itemRest.entries()) close(again.itemRest[question], Number(one));
        },
      ),
    );
  });

  it('the order of questions moves their figures along', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const turned = of(rows.map((row) => row.toReversed()));
        const { alpha, itemRest, alphaIfDeleted } = of(rows);
        fc.pre(typeof alpha === 'number');
        close(turned.alpha, alpha);
        for (const [at, one] of turned.itemRest.toReversed().entries()) same(one, itemRest[at]);
        for (const [at, one] of turned.alphaIfDeleted.toReversed().entries()) same(one, alphaIfDeleted[at]);
      }),
    );
  });
});

describe('with gaps', () => {
  it('each covariance is that of the records that answered both', () => {
    const rows: Row[] = [
      [0, 0, null],
      [50, 25, 0],
      [100, null, 100],
      [25, 75, 50],
    ];
    const { matrix, counts } = covariances(columnsOf(rows));
    expect(counts).toEqual([
      [4, 3, 3],
      [3, 3, 2],
      [3, 2, 3],
    ]);
    // (0,0) (50,25) (25,75): means 25 and 100/3, products 2500/3 + (−625/3) + 0, by 2.
    expect(matrix[0]?.[1]).toBeCloseTo(937.5 / 3, 9);
    expect(matrix[1]?.[0]).toBe(matrix[0]?.[1]);
    expect(matrix[1]?.[2]).toBe(1250);
    expect(leastCount({ matrix, counts })).toBe(2);
  });

  it('alpha comes from them', () => {
    const gaps = fc.array(fc.tuple(fc.option(value), fc.option(value), fc.option(value)), {
      minLength: 12,
      maxLength: 30,
    });
    fc.assert(
      fc.property(gaps, (rows) => {
        const pairs = covariances(columnsOf(rows));
        fc.pre(leastCount(pairs) >= 3);
        const { alpha } = reliability(pairs);
        fc.pre(typeof alpha === 'number' && alpha < 1);
        close(alpha, pairwiseAlphaByHand(rows));
      }),
    );
  });
});

describe('where there is no figure', () => {
  it('the reason is told', () => {
    expect(of([[1], [2]])).toEqual({
      alpha: 'tooFewQuestions',
      alphaIfDeleted: ['tooFewQuestions'],
      itemRest: ['tooFewQuestions'],
    });
    const constant = of([
      [50, 0],
      [50, 100],
    ]);
    expect(constant).toEqual({
      alpha: 0,
      alphaIfDeleted: ['tooFewQuestions', 'tooFewQuestions'],
      itemRest: ['noVariance', 'noVariance'],
    });
    const cancelling = of([
      [0, 100],
      [100, 0],
      [25, 75],
    ]);
    expect([cancelling.alpha, ...cancelling.itemRest]).toEqual(['noVariance', -1, -1]);
  });

  it('covariances that do not fit together are refused', () => {
    const matrix = (off: number) => [
      [1, off, off],
      [off, 1, off],
      [off, off, 1],
    ];
    expect(reliability({ matrix: matrix(-0.9) }).alpha).toBe('inconsistent');
    expect(reliability({ matrix: matrix(1.5) }).alpha).toBe('inconsistent');
    expect(reliability({ matrix: matrix(1.5) }).itemRest).toEqual(['inconsistent', 'inconsistent', 'inconsistent']);
    expect(
      reliability({
        matrix: [
          [1, -2],
          [-2, 1],
        ],
      }).itemRest,
    ).toEqual(['inconsistent', 'inconsistent']);
    expect(reliability({ matrix: matrix(0.5) }).alpha).toBeCloseTo(0.75, 12);
  });
});
