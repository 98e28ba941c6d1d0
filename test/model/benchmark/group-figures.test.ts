import { describe, expect, it } from 'vitest';
import { publishedFigures } from '../../../model/benchmark/group-figures.ts';
import { contribution, overall, published, ramp, scoring } from './published.ts';

describe('the figures of a group', () => {
  const basic = ['mean', 'meanIs'];
  const terciles = [...basic, 'median', 'terciles'];
  const quartiles = [...basic, 'median', 'quartiles', 'deciles'];
  it.each([
    [5, '5-9', basic],
    [9, '5-9', basic],
    [10, '10-19', terciles],
    [19, '10-19', terciles],
    [20, '20-49', [...quartiles, 'levels']],
    [49, '20-49', [...quartiles, 'levels']],
    [50, '50-99', [...quartiles, 'levels']],
    [99, '50-99', [...quartiles, 'levels']],
    [100, '100-249', [...quartiles, 'position', 'levels']],
    [249, '100-249', [...quartiles, 'position', 'levels']],
    [250, '250+', [...quartiles, 'position', 'levels']],
  ])('of %i municipalities are told as "%s" with %j', (size, band, figures) => {
    const [group] = published(scoring(ramp(size))).publication.groups;
    expect(group?.contributors).toBe(band);
    expect(Object.keys(group?.metrics['overall'] ?? {})).toEqual(figures);
  });

  it('of an even spread are even', () => {
    const levels = Array.from({ length: 101 }, (_, index) => Math.min(5, Math.floor(index / 20) + 1));
    expect(overall(ramp(101), levels)).toEqual({
      mean: 50,
      meanIs: 'exact',
      median: 50,
      quartiles: [25, 75],
      deciles: [10, 90],
      position: Array.from({ length: 19 }, (_, index) => (index + 1) * 5),
      levels: [1, 2, 3, 4, 5].map((level) => ({ from: level, to: level, percent: 20 })),
    });
  });

  it('are rounded to steps of five points, the mean to whole ones', () => {
    const scores = [1_240, 1_240, 1_240, 1_240, 1_240, 1_260, 1_260, 1_260, 1_260, 1_260];
    expect(overall(scores)).toEqual({ mean: 13, meanIs: 'exact', median: 15, terciles: [10, 15] });
  });

  it.each([
    [399, 4, 'below'],
    [400, 4, 'exact'],
    [449, 4, 'exact'],
    [450, 5, 'exact'],
    [0, 4, 'below'],
    [9_549, 95, 'exact'],
    [9_600, 96, 'exact'],
    [9_601, 96, 'above'],
    [10_000, 96, 'above'],
  ])('tell a mean of %i hundredths as %i, %s', (score, mean, meanIs) => {
    expect(overall(Array.from({ length: 5 }, () => score))).toEqual({ mean, meanIs });
  });

  it('have no level shares where fewer than five are on other levels than the most', () => {
    const levels = (rest: number) => ramp(20).map((_, index) => (index < rest ? 3 : 2));
    expect(overall(ramp(20), levels(4))).not.toHaveProperty('levels');
    expect(overall(ramp(20), levels(5))).toHaveProperty('levels');
  });
});

describe('a category that not all have', () => {
  const rated = (count: number, size: number) =>
    published(
      ramp(size).map((score, index) =>
        contribution(index, index < count ? { overall: score, data: score } : { overall: score }),
      ),
    ).publication.groups[0]?.metrics ?? {};

  it('is left out where fewer than five have it', () => {
    expect(Object.keys(rated(4, 8))).toEqual(['overall']);
    expect(Object.keys(rated(5, 8))).toEqual(['data', 'overall']);
  });

  it('is as coarse as the number of those who have it', () => {
    const figures = (metric: string) => Object.keys(rated(9, 20)[metric] ?? {});
    expect(figures('data')).toEqual(['mean', 'meanIs']);
    expect(figures('overall')).toContain('quartiles');
  });

  it('has the mean of those who have it', () => {
    // 0, 1000, 2000, 3000 and 4000 of 0 to 10000.
    expect(rated(5, 11)['data']?.mean).toBe(20);
  });

  it('might be that of all public members', () => {
    const data = { '4000': 10 };
    const figures = { overall: { '4000': 20 }, data };
    expect(publishedFigures(figures, 3, 5).metrics['data']).toMatchObject({ mean: 40, meanIs: 'exact' });
    expect(publishedFigures(figures, 6, 5).metrics).not.toHaveProperty('data');
  });

  it('leaves the others twenty points of room, whatever the public members have of the sum', () => {
    const low = { '300': 5, '491': 1 };
    const high = { '9700': 5, '9509': 1 };
    const figures = { overall: { '5000': 6 }, low, high };
    expect(publishedFigures(figures, 0, 5).metrics).toMatchObject({
      low: { mean: 4, meanIs: 'below' },
      high: { mean: 96, meanIs: 'above' },
    });
    // Of 24 points together the public one may have all that there are: 19.91.
    expect(Object.keys(publishedFigures(figures, 1, 5).metrics)).toEqual(['overall']);
  });

  it('is left out where the public members may have nearly all of an exact mean too', () => {
    // 6.5 points each are 52 together; three public ones could have all 48 that there are.
    const figures = (points: string) => ({ overall: { '5000': 8 }, data: { [points]: 8 } });
    expect(publishedFigures(figures('600'), 3, 5).metrics).not.toHaveProperty('data');
    // 40.5 are 324; three may have 300 of them.
    expect(publishedFigures(figures('4000'), 3, 5).metrics).toHaveProperty('data');
  });
});

describe('a question', () => {
  const of = (bins: Readonly<Record<string, number>>, open = 0, least = 5) =>
    publishedFigures({ 'question:a': bins }, open, least).questions;

  it('has its mean from twenty whose task it is, with open answers as 0', () => {
    // 62.5 points, in steps of five.
    expect(of({ '0': 5, '5000': 5, '10000': 10 })).toEqual({ a: { mean: 65, meanIs: 'exact' } });
    expect(of({ '0': 5, '5000': 5, '10000': 9 })).toBeUndefined();
  });

  it('does not count those whose task it is not', () => {
    expect(of({ '-1': 100, '5000': 19 })).toBeUndefined();
    expect(of({ '-1': 100, '5000': 20 })).toEqual({ a: { mean: 50, meanIs: 'exact' } });
  });

  it('needs twenty that are not public, or more where more are asked for', () => {
    expect(of({ '5000': 24 }, 5)).toBeUndefined();
    expect(of({ '5000': 25 }, 5)).toBeDefined();
    expect(of({ '5000': 25 }, 0, 26)).toBeUndefined();
  });

  it('is told where five at least can have another answer than all the rest', () => {
    expect(of({ '0': 16, '10000': 4 })).toBeUndefined();
    expect(of({ '0': 15, '10000': 5 })).toEqual({ a: { mean: 25, meanIs: 'exact' } });
    expect(of({ '0': 5, '10000': 15 })).toEqual({ a: { mean: 75, meanIs: 'exact' } });
    expect(of({ '0': 4, '10000': 16 })).toBeUndefined();
    expect(of({ '0': 7, '10000': 13 }, 0, 8)).toBeUndefined();
  });

  it('might have its answers from public members alone', () => {
    expect(of({ '0': 19, '10000': 7 }, 3)).toBeUndefined();
    expect(of({ '0': 18, '10000': 8 }, 3)).toEqual({ a: { mean: 30, meanIs: 'exact' } });
    expect(of({ '0': 7, '10000': 19 }, 3)).toBeUndefined();
  });

  it('tells ends no finer than a mean', () => {
    expect(of({ '0': 195, '10000': 5 })).toEqual({ a: { mean: 4, meanIs: 'below' } });
    expect(of({ '0': 5, '10000': 195 })).toEqual({ a: { mean: 96, meanIs: 'above' } });
  });
});

it('level, coverage and the neutral score are no metrics of their own', () => {
  const bins = { '2': 30 };
  expect(publishedFigures({ level: bins, coverage: bins, neutral: bins }, 0, 5)).toEqual({ metrics: {} });
});
