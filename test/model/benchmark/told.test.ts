import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedFigures } from '../../../model/benchmark/group-figures.ts';
import { tellings } from '../../../model/benchmark/told.ts';

const bins = (values: readonly number[]) => {
  const counted: Record<string, number> = {};
  for (const value of values) counted[value] = (counted[value] ?? 0) + 1;
  return counted;
};

function toldOf(figures: Readonly<Record<string, readonly number[]>>) {
  const all = Object.fromEntries(Object.entries(figures).map(([metric, values]) => [metric, bins(values)]));
  return tellings(publishedFigures(all, 0, 5), all);
}

const told = (metric: string, figures: Readonly<Record<string, readonly number[]>>) =>
  toldOf(figures).get(metric)?.told;

const times = (count: number, value: number) => Array.from({ length: count }, () => value);

describe('what published figures tell', () => {
  it('of a mean is half a point to each side, in hundredths of the sum', () => {
    expect(told('overall', { overall: times(6, 4_020) })).toEqual([6, 23_700, 24_300]);
  });

  it('of a mean at an end is all beyond it, and nothing beyond it of one beside it', () => {
    expect(told('overall', { overall: times(5, 0) })).toEqual([5, 0, 2_000]);
    expect(told('overall', { overall: times(5, 10_000) })).toEqual([5, 48_000, 50_000]);
    expect(told('overall', { overall: times(5, 400) })).toEqual([5, 2_000, 2_250]);
    expect(told('overall', { overall: times(5, 9_600) })).toEqual([5, 47_750, 48_000]);
  });

  it('of a question is two and a half points to each side, of those whose task it is', () => {
    const answers = [...times(10, 0), ...times(10, 10_000), ...times(7, -1)];
    // 47.5 to 52.5 of 20.
    expect(told('question:q', { 'question:q': answers })).toEqual([20, 95_000, 105_000]);
  });

  it('of level shares is two and a half percent to each side, and not less than nothing', () => {
    const figures = { overall: times(40, 5_000), level: [...times(20, 2), ...times(20, 3)] };
    expect(told('level:2', figures)).toEqual([40, 190_000, 210_000]);
    expect(told('level:1', figures)).toEqual([40, 0, 10_000]);
  });

  it('of quantiles is how many stand near the ends', () => {
    // Terciles of ten are the fourth and the seventh: 10 and 50, the median between the fifth and the sixth.
    const figures = { overall: [0, 0, 0, 1_000, 5_000, 5_000, 5_000, 9_000, 9_000, 9_000] };
    expect(told('low:overall', figures)).toEqual([10, 40_000, 50_000]);
    expect(told('high:overall', figures)).toEqual([10, 0, 30_000]);
    expect(told('low:overall', { overall: times(9, 1_000) })).toBeUndefined();
  });

  it('is never less than what is so', () => {
    const anyScore = fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(0, 1_700, 1_750, 8_250, 10_000));
    const anyMember = fc.record({
      score: anyScore,
      level: fc.integer({ min: 1, max: 5 }),
      answer: fc.constantFrom(-1, 0, 2_500, 10_000),
    });
    fc.assert(
      fc.property(fc.array(anyMember, { minLength: 5, maxLength: 130 }), (members) => {
        const all = toldOf({
          overall: members.map(({ score }) => score),
          level: members.map(({ level }) => level),
          'question:q': members.map(({ answer }) => answer),
        });
        const sums: Readonly<Record<string, (member: (typeof members)[number]) => number>> = {
          overall: ({ score }) => score,
          'low:overall': ({ score }) => (score < 1_750 ? 10_000 : 0),
          'high:overall': ({ score }) => (score >= 8_250 ? 10_000 : 0),
          'level:4': ({ level }) => (level === 4 ? 10_000 : 0),
          'question:q': ({ answer }) => Math.max(0, answer),
        };
        for (const [metric, part] of Object.entries(sums)) {
          const found = all.get(metric);
          if (!found) continue;
          const sum = members.reduce((before, member) => before + part(member), 0);
          expect(found.sum).toBe(sum);
          expect(sum).toBeGreaterThanOrEqual(found.told[1] - 1e-6);
          expect(sum).toBeLessThanOrEqual(found.told[2] + 1e-6);
        }
      }),
      { numRuns: 300 },
    );
  });
});
