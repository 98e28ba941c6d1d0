import { describe, expect, it } from 'vitest';
import { testChange } from '../../../../model/study/change-test.ts';
import { linkError } from '../../../../model/study/link-error.ts';
import { overlapError } from '../../../../model/study/overlap.ts';
import { panelChange } from '../../../../model/study/panel.ts';

/** Reference numbers: sections 6 and 8.5 of the method. */
const frame = 1101;
const before = { respondents: 483, frame, deviation: 12 };
const after = { respondents: 520, frame, deviation: 12.5 };

/** Two drugs against sleeplessness, R's data set `sleep`: hours gained by the same ten people. */
const sleep: readonly (readonly [number, number])[] = [
  [0.7, 1.9],
  [-1.6, 0.8],
  [-0.2, 1.1],
  [-1.2, 0.1],
  [-0.1, -0.1],
  [3.4, 4.4],
  [3.7, 5.5],
  [0.8, 1.6],
  [0, 4.6],
  [2, 3.4],
];

const unit = (change: number | null, weight = 1, cell = '') => ({ cell, weight, change });

describe('the standard error of a change between overlapping cross-sections', () => {
  it('is 0.389 in the example of the method', () => {
    expect(overlapError(before, after, 400, 0.85)).toBeCloseTo(0.389, 3);
  });

  it('is 0.571 if the two waves are taken as independent', () => {
    expect(overlapError(before, after, 0, 0.85)).toBeCloseTo(0.571, 3);
  });

  it('is 0 between two censuses, whatever the correlation', () => {
    const census = { respondents: 50, frame: 50, deviation: 9 };
    expect(overlapError(census, census, 50, 0.3)).toBe(0);
  });

  it('is that of the panel where the same took part twice', () => {
    const [one, other] = [12, 12.5];
    const same = { respondents: 400, frame };
    const spread = Math.sqrt(one ** 2 + other ** 2 - 2 * 0.85 * one * other);
    const panel = Math.sqrt(1 - 400 / frame) * (spread / 20);
    expect(overlapError({ ...same, deviation: one }, { ...same, deviation: other }, 400, 0.85)).toBeCloseTo(panel, 12);
  });

  it('is the same in both directions, also where the frame has changed', () => {
    expect(overlapError(after, before, 400, 0.85)).toBe(overlapError(before, after, 400, 0.85));
    const grown = { ...after, frame: 1200 };
    expect(overlapError(grown, before, 400, 0.85)).toBe(overlapError(before, grown, 400, 0.85));
  });
});

describe('the panel', () => {
  it('has the standard error 0.268 in the example of the method', () => {
    const spread = Math.sqrt(12 ** 2 + 12.5 ** 2 - 2 * 0.85 * 12 * 12.5);
    const step = spread * Math.sqrt(399 / 400);
    const panel = panelChange(
      Array.from({ length: 400 }, (_, index) => unit(2 + (index % 2 === 0 ? step : -step))),
      frame,
    );
    expect(panel?.standardError).toBeCloseTo(0.268, 3);
    expect(panel).toMatchObject({ count: 400, degrees: 399 });
    expect(panel?.mean).toBeCloseTo(2, 10);
  });

  it('gives t = 4.062128 on 9 degrees of freedom and p = 0.002833 for the pairs of R, mean difference 1.58', () => {
    const units = sleep.map(([one, other]) => unit(other - one));
    const panel = panelChange(units, Number.POSITIVE_INFINITY);
    if (panel === null) throw new Error('The panel is empty.');
    const test = testChange(panel, null);
    expect(panel.mean).toBeCloseTo(1.58, 10);
    expect(test.t).toBeCloseTo(4.062128, 6);
    expect(test.degrees).toBe(9);
    expect(test.probability).toBeCloseTo(0.00283289, 8);
  });

  it('leaves nothing to chance where all of the frame is in it', () => {
    const panel = panelChange(
      [1, 2, 6, 7, 9].map((change) => unit(change)),
      5,
    );
    expect(panel).toEqual({ count: 5, mean: 5, standardError: 0, degrees: 0 });
  });

  it('counts each post-stratum by its weight in the later wave, also for those who are not in the panel', () => {
    const units = [
      ...[1, 2, 3, 4, 5].map((change) => unit(change, 4, 'small')),
      ...[7, 8, 9, 10, 11].map((change) => unit(change, 1, 'large')),
      ...Array.from({ length: 15 }, () => unit(null, 1, 'large')),
    ];
    const panel = panelChange(units, 40);
    // Both classes weigh 20 of 40: 5 of 20 units each, s² = 2.5.
    expect(panel?.mean).toBeCloseTo((3 + 9) / 2, 12);
    expect(panel?.standardError).toBeCloseTo(Math.sqrt(2 * 0.25 * 0.75 * (2.5 / 5)), 12);
    expect(panel?.degrees).toBe(8);
  });

  it('weights within a post-stratum', () => {
    const panel = panelChange([unit(0, 3), unit(4, 1)], Number.POSITIVE_INFINITY);
    expect(panel?.mean).toBe(1);
    // z = 3/4 (0 - 1) and 1/4 (4 - 1); V = 2/1 (9/16 + 9/16).
    expect(panel?.standardError).toBeCloseTo(1.5, 12);
  });

  it('puts post-strata of fewer than five together, and with the smallest other one while they are too few', () => {
    const units = [
      ...[1, 1, 1, 1, 1, 1].map((change) => unit(change, 1, 'a')),
      ...[5, 5, 5, 5, 5].map((change) => unit(change, 1, 'b')),
      unit(11, 1, 'c'),
      unit(null, 1, 'c'),
    ];
    const panel = panelChange(units, 1000);
    expect(panel?.mean).toBeCloseTo((6 / 13) * 1 + (7 / 13) * 6, 12);
    expect(panel?.degrees).toBe(10);
  });

  it.each([[[]], [[unit(3)]], [[unit(3), unit(null)]]])('is none below two: %j', (units) => {
    expect(panelChange(units, 10)).toBeNull();
  });
});

describe('the link error', () => {
  it('is 0.6196 around 3.75 in the example of the method', () => {
    const link = linkError([3, 5.5, 4, 1, 6.5, 2.5, 4.5, 3]);
    expect(link?.mean).toBe(3.75);
    expect(link?.error).toBeCloseTo(0.6196, 4);
    expect(link?.items).toBe(8);
  });

  it('is 0 where all questions have changed alike, and unknown for one question or none', () => {
    expect(linkError([2, 2, 2])).toEqual({ mean: 2, error: 0, items: 3 });
    expect([linkError([2]), linkError([])]).toEqual([null, null]);
  });

  it('adds to the error of the panel as squares add', () => {
    const panel = { count: 400, mean: 2, standardError: 0.268, degrees: 399 };
    const test = testChange(panel, { mean: 3.75, error: 0.6196, items: 8 });
    expect(test.standardError).toBeCloseTo(Math.sqrt(0.268 ** 2 + 0.6196 ** 2), 12);
    expect(test.t).toBeCloseTo(2 / test.standardError, 12);
  });

  it('brings its few degrees of freedom with it where it is the larger error', () => {
    const panel = { count: 400, mean: 2, standardError: 0.268, degrees: 399 };
    const link = { mean: 3.75, error: 0.6196, items: 8 };
    // Welch and Satterthwaite: (0.268² + 0.6196²)² / (0.268⁴/399 + 0.6196⁴/7).
    expect(testChange(panel, link).degrees).toBeCloseTo(9.8582, 4);
    expect(testChange(panel, { ...link, error: 0 }).degrees).toBe(399);
    expect(testChange({ ...panel, standardError: 0, degrees: 0 }, link).degrees).toBe(7);
  });
});

describe('a change that nothing is left to chance of', () => {
  const certain = { count: 30, standardError: 0, degrees: 0 };

  it.each([
    [3, Number.POSITIVE_INFINITY, 0],
    [-3, Number.NEGATIVE_INFINITY, 0],
    [0, 0, 1],
  ])('is certain: mean %i', (mean, t, probability) => {
    expect(testChange({ ...certain, mean }, null)).toEqual({ t, degrees: 0, probability, standardError: 0 });
  });
});
