import { expect, it } from 'vitest';
import { minimumOf } from '../../../model/benchmark/minimum.ts';

it.each([
  [undefined, 5, 'unset'],
  [null, 5, 'unset'],
  [0, 5, 'too-small'],
  [-1, 5, 'too-small'],
  [4, 5, 'too-small'],
  [5, 5, 'configured'],
  [12, 12, 'configured'],
  [Number.NaN, 5, 'unreadable'],
  [Number.POSITIVE_INFINITY, 5, 'unreadable'],
  [7.5, 5, 'unreadable'],
  ['8', 5, 'unreadable'],
  [{}, 5, 'unreadable'],
] as const)('of %j configured, %i holds: %s', (configured, holds, because) => {
  expect(minimumOf(configured)).toEqual({ holds, because });
});
