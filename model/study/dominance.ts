import { hiddenOf, type Protection } from './protection.ts';

/**
 * A reference for tests: where nobody has more than a third, the second largest cannot tell the largest to within less than all of it.
 *
 * p-percent rule (method 8.6): whether the second largest of several contributions to a total, who knows its own, can tell the
 * largest to within p percent: `X - x1 - x2 < p/100 x1`.
 */
export function isOpenToTheSecond(total: number, [first, second]: readonly [number, number], percent: number): boolean {
  return total - first - second < (percent / 100) * first;
}

/** (1, k) rule: whether the largest contribution is more than k percent of the total. */
export function isDominated(total: number, first: number, percent: number): boolean {
  return first > (percent / 100) * total;
}

/**
 * Whether a figure weighted with these, one per respondent, is little more than that of one of them: of all, or, as what is public can
 * be taken away from it, of those whose result is not.
 */
export function isDominatedByOne(weights: Float64Array, protection: Protection): boolean {
  return isOneAmongFew(weights) || isOneAmongFew(hiddenOf(weights, protection));
}

/** Whether a figure weighted with these is little more than that of one of them: one carries more than a third. */
export function isOneAmongFew(weights: ArrayLike<number>): boolean {
  let [total, first] = [0, 0];
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index] ?? 0;
    total += weight;
    first = Math.max(first, weight);
  }
  return isDominated(total, first, 100 / 3);
}
