import { describe, expect, it } from 'vitest';
import { fires, type Residual, settled } from '../../../../model/action/next-level/residual.ts';
import type { Truth } from '../../../../model/flow/condition.ts';

const asks = (question: string) => ({ question, is: 'yes' });
const [a, b, c] = [asks('a'), asks('b'), asks('c')];

function after(residual: Residual, truths: Readonly<Record<string, Truth>>): Residual {
  return settled(residual, ({ question }) => (question in truths ? truths[question] : 'later'));
}

describe('what is left of a condition', () => {
  it.each<[string, Residual, Readonly<Record<string, Truth>>, Residual]>([
    ['nothing of "all" once one part is false', { all: [a, b, c] }, { b: false }, false],
    ['nothing of "any" once one part is true', { any: [a, b, c] }, { b: true }, true],
    ['the other parts of "all"', { all: [a, b, c] }, { a: true }, { all: [b, c] }],
    ['the other parts of "any"', { any: [a, b, c] }, { a: false }, { any: [b, c] }],
    ['a last part by itself', { all: [a, b] }, { a: true }, b],
    ['"all" is true when all parts are', { all: [a, b] }, { a: true, b: true }, true],
    ['"any" is false when all parts are', { any: [a, b] }, { a: false, b: false }, false],
    [
      'an open answer once, however many there are',
      { all: [a, b, c] },
      { a: undefined, b: undefined },
      { all: ['unknown', c] },
    ],
    ['open answers alone', { any: [a, b] }, { a: undefined, b: undefined }, 'unknown'],
    ['the opposite', { not: a }, { a: false }, true],
    ['the opposite of an open answer is open', { not: a }, { a: undefined }, 'unknown'],
    ['what is not settled yet', { not: { any: [a, b] } }, { a: false }, { not: b }],
    ['a comparison by itself', a, { b: true }, a],
  ])('is %s', (_, condition, truths, left) => {
    expect(after(condition, truths)).toEqual(left);
  });

  it('fires only where it is true without what is never settled', () => {
    expect([true, false, 'unknown' as const, a, { any: [true, a] }, { not: false }].map(fires)).toEqual([
      true,
      false,
      false,
      false,
      true,
      true,
    ]);
  });
});
