import { describe, expect, it } from 'vitest';
import { representativeness } from '../../../model/study/representative.ts';
import { comparedClasses } from '../../../model/study/size-rows.ts';

const half = [{ frame: 100, respondents: 50 }];
const failing = (...args: Parameters<typeof representativeness>) =>
  representativeness(...args).conditions.flatMap(({ id, holds }) => (holds ? [] : [id]));

describe('the word "repräsentativ"', () => {
  it('may be used where all four conditions hold', () => {
    expect(representativeness(0.913, [{ frame: 100, respondents: 43 }, ...half], 1.281, 'alike')).toEqual({
      holds: true,
      conditions: [
        { id: 'rIndicator', holds: true, value: 0.91, needs: 0.85 },
        { id: 'classResponse', holds: true, value: 0.43, needs: 0.25 },
        { id: 'weights', holds: true, value: 1.29, needs: 4 },
        { id: 'late', holds: true, value: null, needs: null },
      ],
    });
  });

  it('is bound to each of them, at its limit', () => {
    expect(failing(0.85, half, 4, 'alike')).toEqual([]);
    expect(failing(0.8499, half, 4, 'alike')).toEqual(['rIndicator']);
    expect(failing(0.85, [{ frame: 100, respondents: 25 }, ...half], 4, 'alike')).toEqual([]);
    expect(failing(0.85, [{ frame: 100, respondents: 24 }, ...half], 4, 'alike')).toEqual(['classResponse']);
    expect(failing(0.85, half, 4.001, 'alike')).toEqual(['weights']);
    expect(failing(0.85, half, 4, 'lower')).toEqual(['late']);
    expect(failing(0.85, half, 4, 'higher')).toEqual(['late']);
    expect(representativeness(0.85, half, 4, 'lower').holds).toBe(false);
  });

  it('is not used for what could not be checked, unless all took part', () => {
    expect(failing(0.85, half, 4, null)).toEqual(['late']);
    expect(failing(1, [{ frame: 40, respondents: 40 }], 1, null)).toEqual([]);
    expect(failing(1, [{ frame: 40, respondents: 40 }], 1, 'lower')).toEqual([]);
  });

  it('does not round a figure into holding', () => {
    const [evenness] = representativeness(0.8499, half, 1, 'alike').conditions;
    expect(evenness).toEqual({ id: 'rIndicator', holds: false, value: 0.84, needs: 0.85 });
  });

  it('is not used where the weights make no difference between sizes', () => {
    expect(representativeness(1, half, null, 'alike')).toMatchObject({
      holds: false,
      conditions: [{}, {}, { id: 'weights', holds: false, value: null, needs: 4 }, {}],
    });
  });
});

describe('the size classes that must have answered', () => {
  const rows = [
    { frame: 40, respondents: 20 },
    { frame: 10, respondents: 8 },
  ];

  it('are the rows, and those of unknown size by themselves or with the smallest row', () => {
    expect(comparedClasses(rows, { frame: 0, respondents: 0 }, 5)).toBe(rows);
    expect(comparedClasses(rows, { frame: 5, respondents: 1 }, 5)).toEqual([...rows, { frame: 5, respondents: 1 }]);
    expect(comparedClasses(rows, { frame: 4, respondents: 1 }, 5)).toEqual([rows[0], { frame: 14, respondents: 9 }]);
    expect(comparedClasses([], { frame: 4, respondents: 1 }, 5)).toEqual([{ frame: 4, respondents: 1 }]);
  });
});
