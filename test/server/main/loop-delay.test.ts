import { expect, test } from 'vitest';
import { longestLoopDelay } from '../../../server/main/loop-delay.ts';

/** A meter in nanoseconds, as Node has it. */
function meter() {
  return {
    max: 0,
    reset() {
      this.max = 0;
    },
  };
}

test('the longest delay of the last thirty samples is told, however often one asks', () => {
  const histogram = meter();
  const delay = longestLoopDelay(histogram);
  histogram.max = 6_000_000_000;
  delay.sample();
  for (let second = 1; second < 30; second += 1) {
    histogram.max = 20_000_000;
    delay.sample();
    expect([delay.longest(), delay.longest()]).toEqual([6000, 6000]);
  }
  delay.sample();
  expect(delay.longest()).toBe(20);
});

test('a delay counts before it is sampled', () => {
  const histogram = meter();
  const delay = longestLoopDelay(histogram);
  expect(delay.longest()).toBe(0);
  histogram.max = 7_000_000_000;
  expect([delay.longest(), delay.longest()]).toEqual([7000, 7000]);
});
