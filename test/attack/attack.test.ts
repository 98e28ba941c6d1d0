import { expect, test } from 'vitest';
import { attackState } from './one-state.ts';
import { figuresOf } from './targets.ts';
import { zeroForLate } from './world/invented-scores.ts';

// The long form, 20 states, is `npm run attack`.
test('a state of 1,101 municipalities gives nobody away to whoever reads all that it publishes', {
  timeout: 180_000,
}, async () => {
  const attacked = await attackState('short', {
    ...{ publications: 3, response: 0.8, edits: 5 },
    attack: { orders: 2, metrics: ['overall', zeroForLate] },
  });
  expect(attacked.findings.study).toBe('published');
  expect(attacked.findings.coverage.possible).toBeGreaterThan(2000);
  expect(figuresOf([attacked]).filter(({ good }) => good === false)).toEqual([]);
});
