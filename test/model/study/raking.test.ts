import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinFew } from '../../../model/study/margin-categories.ts';
import { rakedWeighting } from '../../../model/study/raked-weighting.ts';
import { type Margin, rake } from '../../../model/study/raking.ts';
import { semidefiniteSolver } from '../../../model/study/semidefinite.ts';

const margin = (of: readonly number[], totals: readonly number[]): Margin => ({ of: Int32Array.from(of), totals });

describe('raking within bounds', () => {
  // Rows are the four combinations of two halves; those of the first margin would need 1.9 and 0.1. With 0.3 for the latter, the
  // second margin leaves 1.7 for the others.
  const start = Float64Array.from([10, 10, 10, 10]);
  const halves = margin([0, 0, 1, 1], [38, 2]);
  const others = margin([0, 1, 0, 1], [20, 20]);

  it('truncates to 0.3 and 3 of the mean factor and reports that the margins cannot be met', () => {
    const { factors, truncated, residual } = rake(start, [halves, others]);
    expect([...factors].map((factor) => Number(factor.toFixed(9)))).toEqual([1.7, 1.7, 0.3, 0.3]);
    expect(truncated).toBe(2);
    expect(residual).toBeCloseTo(2, 6);
  });

  it('rakes the others again to what is left', () => {
    const weights = Float64Array.from([10, 10, 10, 10, 10, 10]);
    const margins = [margin([0, 0, 1, 1, 0, 1], [36, 24]), margin([0, 1, 0, 1, 2, 2], [33, 19, 8])];
    const free = rake(weights, margins, { low: 0, high: 1e9 });
    expect(Math.max(...free.factors)).toBeGreaterThan(1.8);
    const bounded = rake(weights, margins, { low: 0, high: 1.8 });
    expect(Math.max(...bounded.factors)).toBe(1.8);
    expect(bounded.truncated).toBe(1);
    expect(bounded.residual).toBeLessThan(1e-10);
    expect(bounded.cycles).toBeGreaterThan(free.cycles);
    const sum = (rows: readonly number[]) => rows.reduce((total, row) => total + 10 * (bounded.factors[row] ?? 0), 0);
    expect([sum([0, 1, 4]), sum([2, 3, 5]), sum([0, 2]), sum([1, 3]), sum([4, 5])]).toEqual(
      [36, 24, 33, 19, 8].map((total) => expect.closeTo(total, 8)),
    );
  });

  it('gives up after 200 cycles where the margins contradict each other', () => {
    // The only row of the first category belongs to the only row of the second margin's first.
    const contradiction = [margin([0, 1], [5, 15]), margin([0, 1], [10, 10])];
    const { cycles, residual } = rake(Float64Array.from([10, 10]), contradiction);
    expect(cycles).toBe(200);
    expect(residual).toBeGreaterThan(0.3);
  });

  it('meets margins that a table of weights within the bounds has', () => {
    const table = fc.array(fc.tuple(fc.integer({ min: 1, max: 10 }), fc.double({ min: 0.8, max: 1.2, noNaN: true })), {
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(table, (rows) => {
        const weights = Float64Array.from(rows, ([weight]) => weight);
        const [a, b] = [rows.map((_, row) => row % 4), rows.map((_, row) => Math.floor(row / 4))];
        const totals = (of: readonly number[], size: number) =>
          Array.from({ length: size }, (_, category) =>
            rows.reduce((sum, [weight, factor], row) => sum + (of[row] === category ? weight * factor : 0), 0),
          );
        const { residual } = rake(weights, [margin(a, totals(a, 4)), margin(b, totals(b, 3))]);
        expect(residual).toBeLessThan(1e-10);
      }),
    );
  });
});

describe('the residuals of a raking', () => {
  it('are those that sweeping means out of the margins leaves', () => {
    const [a, b] = [
      [0, 0, 1, 1, 2, 2, 0, 1, 2, 0, 1, 2],
      [0, 1, 0, 1, 0, 1, 1, 0, 1, 0, 0, 0],
    ];
    const values = Float64Array.from([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8]);
    const { weighting } = rakedWeighting(
      30,
      [margin(a ?? [], [10, 9, 11]), margin(b ?? [], [17, 13])],
      new Float64Array(12).fill(1),
    );
    const swept = [...values];
    for (let sweep = 0; sweep < 500; sweep += 1) {
      for (const of of [a ?? [], b ?? []]) {
        for (const category of new Set(of)) {
          const members = of.flatMap((each, index) => (each === category ? [index] : []));
          const mean = members.reduce((sum, index) => sum + (swept[index] ?? 0), 0) / members.length;
          for (const index of members) swept[index] = (swept[index] ?? 0) - mean;
        }
      }
    }
    expect([...weighting.residuals(values)]).toEqual(swept.map((value) => expect.closeTo(value, 9)));
    expect(Math.max(...swept)).toBeGreaterThan(1);
  });

  it('vanish for what the margins explain', () => {
    const { weighting } = rakedWeighting(
      9,
      [margin([0, 0, 1, 1], [4, 5]), margin([0, 1, 0, 1], [3, 6])],
      new Float64Array(4).fill(1),
    );
    const additive = Float64Array.from([1 + 10, 1 + 20, 5 + 10, 5 + 20]);
    for (const residual of weighting.residuals(additive)) expect(residual).toBeCloseTo(0, 10);
  });
});

describe('a semidefinite system', () => {
  it('is solved although rows depend on each other', () => {
    // The third variable is the sum of the first two.
    const matrix = Float64Array.from([2, 0, 2, 0, 3, 3, 2, 3, 5]);
    const right = Float64Array.from([4, 9, 13]);
    const solution = semidefiniteSolver(matrix, 3)(right);
    for (const row of [0, 1, 2]) {
      const product = [0, 1, 2].reduce(
        (sum, column) => sum + (matrix[row * 3 + column] ?? 0) * (solution[column] ?? 0),
        0,
      );
      expect(product).toBeCloseTo(right[row] ?? 0, 12);
    }
  });

  it('is solved exactly where it is definite', () => {
    const solution = semidefiniteSolver(Float64Array.from([4, 2, 2, 3]), 2)(Float64Array.from([10, 8]));
    expect([...solution]).toEqual([expect.closeTo(1.75, 12), expect.closeTo(1.5, 12)]);
  });
});

describe('categories of a margin', () => {
  const category = (id: string, within: string | null, respondents: number) => ({ id, within, respondents });

  it('keep their own index where enough answered', () => {
    const { indexOf, size, joined } = joinFew([category('a', 'n', 6), category('b', 's', 5)], 5);
    expect([...indexOf]).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
    expect([size, joined]).toEqual([2, 0]);
  });

  it('with too few respondents join the nearest of their region, else the nearest', () => {
    const { indexOf, size, joined } = joinFew(
      [
        category('a', 'n', 7),
        category('b', 's', 5),
        category('c', 'n', 0),
        category('d', 'n', 4),
        category('e', 's', 9),
        category('f', 'w', 1),
      ],
      5,
    );
    expect(Object.fromEntries(indexOf)).toEqual({ a: 0, b: 1, c: 0, d: 0, e: 2, f: 2 });
    expect([size, joined]).toEqual([3, 3]);
  });

  it('with too few respondents join the earlier of two equally near', () => {
    const { indexOf } = joinFew([category('a', null, 5), category('b', null, 4), category('c', null, 5)], 5);
    expect(indexOf.get('b')).toBe(0);
  });

  it('are one where none has enough', () => {
    const { indexOf, size, joined } = joinFew([category('a', 'n', 4), category('b', 's', 3)], 5);
    expect([...indexOf.values(), size, joined]).toEqual([0, 0, 1, 1]);
  });
});
