import { describe, expect, it } from 'vitest';
import { isDominated, isOneAmongFew, isOpenToTheSecond } from '../../../model/study/dominance.ts';

describe('the dominance rules of the handbook', () => {
  it('differ on 50,000 and 49,000 of 100,000: safe under (1,90), open to the second under 10 percent', () => {
    expect(isDominated(100_000, 50_000, 90)).toBe(false);
    expect(isOpenToTheSecond(100_000, [50_000, 49_000], 10)).toBe(true);
    // The second one takes its own away and is 2 percent off.
    expect((100_000 - 49_000) / 50_000 - 1).toBeCloseTo(0.02, 12);
  });

  it('have their limits where they say', () => {
    expect(isOpenToTheSecond(1_100, [500, 550], 10)).toBe(false);
    expect(isOpenToTheSecond(1_099, [500, 550], 10)).toBe(true);
    expect(isDominated(100, 90, 90)).toBe(false);
    expect(isDominated(100, 90.1, 90)).toBe(true);
  });
});

describe('one among few', () => {
  it('is a weight of more than a third', () => {
    expect(isOneAmongFew([10, 10, 10])).toBe(false);
    expect(isOneAmongFew([10, 10.1, 10])).toBe(true);
    expect(isOneAmongFew([1, 2, 50, 3, 4, 45])).toBe(true);
    expect(isOneAmongFew([20, 20, 20, 20, 20])).toBe(false);
  });

  it('is one alone, and nobody is not', () => {
    expect(isOneAmongFew([5])).toBe(true);
    expect(isOneAmongFew([])).toBe(false);
  });
});
