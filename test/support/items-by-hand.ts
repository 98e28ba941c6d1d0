import {
  add,
  divide,
  type Fraction,
  fraction,
  multiply,
  subtract,
  sum,
  toNumber,
} from '../../model/scoring/fraction.ts';
import type { Row } from './items-records.ts';

/**
 * The figures of item analysis once more, from their textbook definitions: over records instead of matrices, sums of points as
 * exact fractions. Slow and plain. Rows without gaps unless said otherwise.
 */

function variance(values: readonly number[]): Fraction {
  return covariance(values, values);
}

function covariance(x: readonly number[], y: readonly number[]): Fraction {
  const n = fraction(x.length);
  const [meanX, meanY] = [divide(sum(x.map((one) => fraction(one))), n), divide(sum(y.map((one) => fraction(one))), n)];
  const products = x.map((one, index) =>
    multiply(subtract(fraction(one), meanX), subtract(fraction(y[index] ?? 0), meanY)),
  );
  return divide(sum(products), fraction(x.length - 1));
}

/** `k/(k−1) · (1 − Σ s_i² / s_T²)` with the variance of the total scores themselves. */
export function alphaByHand(rows: readonly Row[]): Fraction {
  const size = rows[0]?.length ?? 0;
  const parts = sum(Array.from({ length: size }, (_, question) => variance(column(rows, question))));
  const share = divide(parts, variance(rows.map(rowSum)));
  return multiply(fraction(size, size - 1), subtract(fraction(1), share));
}

/** Pearson's correlation of one question with the sum of the others. */
export function itemRestByHand(rows: readonly Row[], question: number): number {
  const own = column(rows, question);
  const rest = rows.map((row, index) => rowSum(row) - (own[index] ?? 0));
  const product = toNumber(multiply(variance(own), variance(rest)));
  return toNumber(covariance(own, rest)) / Math.sqrt(product);
}

export function without(rows: readonly Row[], question: number): readonly Row[] {
  return rows.map((row) => row.filter((_, index) => index !== question));
}

/** Alpha from a matrix of pairwise covariances, for rows with gaps. */
export function pairwiseAlphaByHand(rows: readonly Row[]): number {
  const size = rows[0]?.length ?? 0;
  const entry = (i: number, j: number) => {
    const both = rows.filter((row) => row[i] !== null && row[j] !== null);
    return covariance(column(both, i), column(both, j));
  };
  const indices = Array.from({ length: size }, (_, index) => index);
  const trace = sum(indices.map((index) => entry(index, index)));
  const all = indices.flatMap((i) => indices.map((j) => entry(i, j))).reduce(add);
  return toNumber(multiply(fraction(size, size - 1), subtract(fraction(1), divide(trace, all))));
}

/** Loevinger's H of two-valued questions as 1 − F/E: who passed the harder one of a pair and not the easier. */
export function loevingerByHand(rows: readonly Row[]): number {
  const size = rows[0]?.length ?? 0;
  let [found, expected] = [0, 0];
  for (let i = 0; i < size; i += 1) {
    for (let j = i + 1; j < size; j += 1) {
      const passes = (row: Row, question: number) => row[question] === 100;
      const count = (test: (row: Row) => boolean) => rows.filter(test).length;
      const [passI, passJ] = [count((row) => passes(row, i)), count((row) => passes(row, j))];
      const [easy, hard] = passI >= passJ ? [i, j] : [j, i];
      found += count((row) => passes(row, hard) && !passes(row, easy));
      expected += (Math.min(passI, passJ) * (rows.length - Math.max(passI, passJ))) / rows.length;
    }
  }
  return 1 - found / expected;
}

/** Guttman errors by comparing each row with the ideal one of its score, question by question; rows may have gaps. */
export function guttmanByHand(rows: readonly Row[]): { readonly errors: number; readonly answers: number } {
  const size = rows[0]?.length ?? 0;
  const passes = (value: number | null | undefined) => typeof value === 'number' && value >= 50;
  const ease = Array.from({ length: size }, (_, question) => {
    const answered = rows.filter((row) => row[question] !== null);
    return answered.filter((row) => passes(row[question])).length / answered.length;
  });
  let [errors, answers] = [0, 0];
  for (const row of rows) {
    const answered = row.flatMap((value, question) => (value === null ? [] : [question]));
    if (answered.length < 2) continue;
    const score = answered.filter((question) => passes(row[question])).length;
    const isEasier = (other: number, than: number) =>
      (ease[other] ?? 0) > (ease[than] ?? 0) || ((ease[other] ?? 0) === (ease[than] ?? 0) && other < than);
    for (const question of answered) {
      const easier = answered.filter((other) => isEasier(other, question)).length;
      const expected = easier < score;
      answers += 1;
      if (passes(row[question]) !== expected) errors += 1;
    }
  }
  return { errors, answers };
}

function column(rows: readonly Row[], question: number): readonly number[] {
  return rows.map((row) => row[question] ?? 0);
}

function rowSum(row: Row): number {
  return row.reduce<number>((total, one) => total + (one ?? 0), 0);
}
