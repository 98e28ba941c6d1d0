import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studyTrend } from '../../../../model/study/trend.ts';
import type { TrendResponse } from '../../../../model/study/trend-input.ts';
import { answers, sample, waves } from '../../../support/trend-waves.ts';

const since = (...input: Parameters<typeof waves>) => studyTrend(waves(...input))?.sincePrevious;

/** Scores of 40 points in every metric, in points by metric where they differ. */
function metrics(to: number, points: (key: number) => Readonly<Record<string, number>>): readonly TrendResponse[] {
  return answers(
    1,
    to,
    () => 40,
    (key) => {
      const scores = Object.entries(points(key)).map(([metric, value]): [string, number] => [metric, value * 100]);
      return { scores: { overall: 4000, ...Object.fromEntries(scores) } };
    },
  );
}

describe('the verdict', () => {
  /** Half of 24 rise by 4 points and half fall by 2: t = 1 / (3 sqrt(24/23) / sqrt(24)) = 1.599, in a frame of 200 a bit more. */
  it('is none where chance explains it', () => {
    const after = answers(1, 24, (key) => 40 + (key % 2 === 0 ? 4 : -2));
    expect(
      since(
        answers(1, 24, () => 40),
        after,
      )?.overall,
    ).toEqual({ before: 40, after: 41, verdict: 'none' });
  });

  it('takes into account how much of the frame the panel is', () => {
    const [before, after] = [answers(1, 24, () => 40), answers(1, 24, (key) => 40 + (key % 2 === 0 ? 4 : -2))];
    const within = (frame: number) =>
      since(before, after, { after: sample('2027', after, { frame }) })?.overall.verdict;
    // t = 1.599 / sqrt(1 - 24/N) against 2.069 on 23 degrees of freedom: N below 59.6.
    expect([60, 59, 24].map(within)).toEqual(['none', 'up', 'up']);
  });

  it('of a category is adjusted by Holm for all of them, that of the overall score is not', () => {
    // t = 1.5 / (3 sqrt(24/23) / sqrt(24) sqrt(1 - 24/200)) = 2.556, p = 0.0176: below 0.05, but not below 0.05 / 3.
    const rise = (key: number) => 40 + (key % 2 === 0 ? 4.5 : -1.5);
    const [before, after] = [(value: number) => value, rise];
    const names = ['a', 'b', 'c'];
    const wave = (points: (key: number) => number, count: number) =>
      metrics(24, (key) => ({
        overall: points(key),
        ...Object.fromEntries(names.map((name, index) => [name, index < count ? points(key) : 40])),
      }));
    const verdicts = (count: number, categories: number) => {
      const found = since(
        cut(
          wave(() => before(40), count),
          categories,
        ),
        cut(wave(after, count), categories),
      );
      return [found?.overall.verdict, ...names.slice(0, categories).map((name) => found?.categories[name]?.verdict)];
    };
    expect(verdicts(1, 1)).toEqual(['up', 'up']);
    expect(verdicts(1, 2)).toEqual(['up', 'up', 'none']);
    expect(verdicts(1, 3)).toEqual(['up', 'none', 'none', 'none']);
  });

  function cut(responses: readonly TrendResponse[], categories: number): readonly TrendResponse[] {
    const gone = new Set(['a', 'b', 'c'].slice(categories));
    return responses.map((response) => ({
      ...response,
      scores: Object.fromEntries(Object.entries(response.scores).filter(([name]) => !gone.has(name))),
    }));
  }

  it('is none where the published points do not show it', () => {
    const before = answers(1, 30, (key) => 40 + (key % 3) / 10);
    expect(
      since(
        before,
        answers(1, 30, (key) => 40.2 + (key % 3) / 10),
      )?.overall,
    ).toEqual({
      before: 40,
      after: 40,
      verdict: 'none',
    });
  });

  it('is none where others taking part turn the published points around', () => {
    const after = [...answers(1, 30, () => 45), ...answers(101, 130, () => 10)];
    const found = since(
      answers(1, 30, () => 40),
      after,
    );
    expect(found?.overall).toEqual({ before: 40, after: 28, verdict: 'none' });
    expect(found?.decomposition).toEqual({ stayers: 5, composition: -17 });
  });

  it('is none where a few carry the mean and most lean the other way', () => {
    const after = answers(1, 40, (key) => (key <= 10 ? 60 : 39.9));
    // Ranks: 31 to 40 for those who rose, 355, and 1 to 30 for those who fell, 465.
    expect(
      since(
        answers(1, 40, () => 40),
        after,
      )?.overall,
    ).toEqual({ before: 40, after: 45, verdict: 'none' });
    const others = answers(1, 40, (key) => (key <= 10 ? 60 : 40));
    expect(
      since(
        answers(1, 40, () => 40),
        others,
      )?.overall,
    ).toEqual({ before: 40, after: 45, verdict: 'up' });
  });

  it('stands where the signed ranks lean to neither side', () => {
    // Ranks 15 to 20 for those who rose and 1 to 14 for those who fell: 105 each.
    const after = answers(1, 20, (key) => (key <= 6 ? 60 : 39.9));
    const before = answers(1, 20, () => 40);
    expect(since(before, after)?.overall).toEqual({ before: 40, after: 46, verdict: 'up' });
  });

  it('is certain where all of the frame changed alike', () => {
    const [before, after] = [answers(1, 30, () => 40), answers(1, 30, () => 41)];
    expect(since(before, after, { after: sample('2027', after, { frame: 30 }) })?.overall.verdict).toBe('up');
  });
});

describe('any two waves', () => {
  const response = (key: number) =>
    fc.record({
      key: fc.constant(`m${key}`),
      public: fc.boolean(),
      weight: fc.constant(1),
      scores: fc.record({
        overall: fc.integer({ min: 500, max: 9500 }),
        services: fc.integer({ min: 500, max: 9500 }),
      }),
    });
  const wave = fc
    .integer({ min: 1, max: 60 })
    .chain((size) =>
      fc
        .integer({ min: 0, max: 20 })
        .chain((from) => fc.tuple(...Array.from({ length: size }, (_, at) => response(from + at)))),
    );
  const opposite = { up: 'down', down: 'up', none: 'none', untested: 'untested' } as const;

  it('change back by as much, with the opposite verdict', () => {
    fc.assert(
      fc.property(wave, wave, (one, other) => {
        const there = since(one, other);
        const back = studyTrend({
          ...waves(one, other),
          before: sample('2027', other),
          after: sample('2026', one),
        })?.sincePrevious;
        for (const metric of ['overall', 'services'] as const) {
          const [way, home] = [there, back].map((change) =>
            metric === 'overall' ? change?.overall : change?.categories[metric],
          );
          expect([home?.before, home?.after]).toEqual([way?.after, way?.before]);
          expect(home?.verdict).toBe(opposite[way?.verdict ?? 'none']);
        }
        expect(back?.panel).toBe(there?.panel);
        const [way, home] = [there?.decomposition ?? null, back?.decomposition ?? null];
        expect(home).toEqual(way && { stayers: 0 - way.stayers, composition: 0 - way.composition });
      }),
    );
  });

  it('that are the same show no change', () => {
    fc.assert(
      fc.property(wave, (one) => {
        const found = since(one, one);
        expect(found?.overall.before).toBe(found?.overall.after);
        expect(['none', 'untested']).toContain(found?.overall.verdict);
        expect(found?.decomposition ?? { stayers: 0, composition: 0 }).toEqual({ stayers: 0, composition: 0 });
      }),
    );
  });
});
