import { describe, expect, it } from 'vitest';
import { study } from '../../../../model/contract/study.ts';
import { studyTrend } from '../../../../model/study/trend.ts';
import { smallStudy } from '../../../support/small-study.ts';
import { answered, answers, sample, waves } from '../../../support/trend-waves.ts';

/** Scores that differ between municipalities, 30 to 49 points. */
const spread = (key: number) => 30 + (key % 20);
const before = answers(1, 30, spread);
const since = (...input: Parameters<typeof waves>) => studyTrend(waves(...input))?.sincePrevious;

describe('the trend', () => {
  it('is none without an earlier study', () => {
    expect(studyTrend({ ...waves(before, before), before: null })).toBeNull();
  });

  it('of the same municipalities with the same answers is no change', () => {
    const none = { before: 38, after: 38, verdict: 'none' };
    expect(studyTrend(waves(before, before))).toEqual({
      series: [
        { wave: '2026', title: { de: '2026' }, native: 38, chained: 38, breakBefore: false },
        { wave: '2027', title: { de: '2027' }, native: 38, chained: 38, breakBefore: false },
      ],
      sincePrevious: {
        wave: '2026',
        comparable: true,
        breakBefore: false,
        panel: '20-49',
        overall: none,
        categories: { services: none },
        decomposition: { stayers: 0, composition: 0 },
      },
    });
  });

  it('of municipalities that have risen is a rise of the published points', () => {
    const after = answers(1, 30, (key) => spread(key) + 4 + (key % 3));
    const up = { before: 38, after: 43, verdict: 'up' };
    expect(since(before, after)).toMatchObject({ overall: up, categories: { services: up } });
    expect(since(after, before)).toMatchObject({ overall: { before: 43, after: 38, verdict: 'down' } });
  });

  it('is a trend as the contract has it', () => {
    const [population] = smallStudy.populations;
    const trend = studyTrend(waves(before, answers(1, 40, spread)));
    const populations = [{ ...population, trend }];
    expect(study.parse({ ...smallStudy, populations }).populations[0]?.trend).toEqual(trend);
  });

  it('tells the points that were published, whatever the responses say', () => {
    const earlier = sample('2026', before, { published: { overall: 37, categories: { services: 12 } } });
    const found = studyTrend(
      waves(
        before,
        answers(1, 30, (key) => spread(key) + 5),
        { before: earlier },
      ),
    );
    expect(found?.series.map(({ native }) => native)).toEqual([37, 43]);
    expect(found?.sincePrevious).toMatchObject({
      overall: { before: 37, after: 43 },
      categories: { services: { before: 12, after: 43 } },
    });
  });

  it('goes on with the series of the earlier study', () => {
    const series = [
      { wave: '2025', title: { de: '2025' }, native: 60, chained: 33, breakBefore: false },
      { wave: '2026', title: { de: '2026' }, native: 38, chained: 36, breakBefore: true },
    ];
    const found = studyTrend(
      waves(
        before,
        answers(1, 30, (key) => spread(key) + 5),
        { series },
      ),
    );
    expect(found?.series).toEqual([
      ...series,
      { wave: '2027', title: { de: '2027' }, native: 43, chained: 41, breakBefore: false },
    ]);
  });

  it('leaves out a category that one of the waves has not published', () => {
    const scores = (key: number) => ({ scores: { overall: 4000, culture: 100 * spread(key) } });
    expect(Object.keys(since(before, answers(1, 30, spread, scores))?.categories ?? {})).toEqual([]);
  });

  it('does without those who have no score', () => {
    const some = (key: number) => (key <= 27 ? {} : { scores: {} });
    const found = since(
      before,
      answers(1, 30, (key) => spread(key) + 5, some),
    );
    expect(found).toMatchObject({ panel: '20-49', overall: { verdict: 'up' } });
    // Three left as far as points go: of so few nothing may be told.
    expect(found?.decomposition).toBeNull();
    const nobody = since(
      before,
      answers(1, 30, spread, () => ({ scores: {} })),
    );
    expect(nobody).toMatchObject({ comparable: false, overall: { verdict: 'untested' }, decomposition: null });
  });

  it('does not depend on the order of the rows, also where a half decides', () => {
    // Half of the weight of those who stayed has risen by a point: the sum of the weights decides by its last digit.
    const left = answers(101, 105, spread);
    const even = answers(
      1,
      30,
      (key) => spread(key) + (key <= 15 ? 1 : 0),
      (key) => ({ weight: 0.3 + (key % 15) / 3 }),
    );
    const halves = [even, even.toReversed(), even.toSorted((a, b) => a.weight - b.weight)].map(
      (after) => since([...before, ...left], after)?.decomposition?.stayers,
    );
    expect(halves[0]).toBeTypeOf('number');
    expect(new Set(halves).size).toBe(1);
    const after = answers(
      6,
      40,
      (key) => spread(key) + (key % 7),
      (key) => ({ weight: 1 + (key % 3) / 7 }),
    );
    const found = studyTrend(waves(before, after));
    expect(studyTrend(waves(before.toReversed(), after.toReversed()))).toEqual(found);
  });
});

describe('the panel of a trend', () => {
  const risen = (to: number, over: Parameters<typeof answers>[3] = () => ({})) =>
    answers(1, to, (key) => spread(key) + 5, over);

  it.each([
    [19, null, 'untested'],
    [20, '20-49', 'up'],
    [49, '20-49', 'up'],
    [50, '50-99', 'up'],
    [99, '50-99', 'up'],
    [100, '100-249', 'up'],
    [249, '100-249', 'up'],
    [250, '250+', 'up'],
  ])('of %i is told as %s, and a change of it as %s', (size, panel, verdict) => {
    const found = since(answers(1, size, spread), risen(size));
    expect(found?.panel).toBe(panel);
    expect([found?.overall.verdict, found?.categories['services']?.verdict]).toEqual([verdict, verdict]);
    expect(found?.decomposition === null).toBe(panel === null);
  });

  it('is too small where public results make up the twenty', () => {
    const open = (key: number) => ({ public: key <= 3 });
    const found = since(answers(1, 22, spread, open), risen(22, open));
    expect(found).toMatchObject({ panel: null, overall: { verdict: 'untested' }, decomposition: null });
    expect(since(answers(1, 22, spread), risen(22, open))?.panel).toBe('20-49');
    expect(since(answers(1, 23, spread, open), risen(23, open))?.panel).toBe('20-49');
  });

  it('is counted for each category by itself', () => {
    const partly = (key: number) => (key <= 19 ? {} : { scores: { overall: 100 * spread(key) } });
    const found = since(answers(1, 30, spread, partly), risen(30));
    expect(found).toMatchObject({ overall: { verdict: 'up' }, categories: { services: { verdict: 'untested' } } });
  });

  it('counts with the weights of the later wave', () => {
    const earlier = [...before, ...answers(101, 105, spread)];
    const moved = (key: number) => (key <= 15 ? 10 : 0);
    const after = answers(
      1,
      30,
      (key) => spread(key) + moved(key),
      (key) => ({ weight: key <= 15 ? 3 : 1 }),
    );
    expect(since(earlier, after)?.decomposition?.stayers).toBe(8);
    expect(
      since(
        earlier,
        answers(1, 30, (key) => spread(key) + moved(key)),
      )?.decomposition?.stayers,
    ).toBe(5);
  });

  it('is post-stratified to the later wave', () => {
    const cell = (key: number) => ({ cell: key <= 10 ? 'large' : 'small' });
    const after = answers(1, 40, (key) => spread(key) + (key <= 10 ? 8 : 0), cell);
    // Stayers are 10 large and 10 small ones; in the later wave three of four are small.
    expect(since(answers(1, 20, spread), after)?.decomposition?.stayers).toBe(2);
    expect(
      since(
        answers(1, 20, spread),
        after.map(({ cell: _, ...one }) => one),
      )?.decomposition?.stayers,
    ).toBe(4);
  });
});

describe('the decomposition', () => {
  it('tells what stayers changed and what came of others taking part; together they are the published change', () => {
    const after = [...answers(1, 25, (key) => spread(key) + 4), ...answers(101, 125, () => 20)];
    const found = since(before, after);
    expect(found?.overall).toMatchObject({ before: 38, after: 31 });
    expect(found?.decomposition).toEqual({ stayers: 4, composition: -11 });
  });

  it('is all that of the stayers where nobody came or went, so that no rest tells the digits of their mean', () => {
    // 40.0 to 41.2 points, published as 40 and 42: the mean change is 1.2.
    const earlier = sample('2026', before, { published: { overall: 40, categories: {} } });
    const later = answers(1, 30, (key) => spread(key) + 1.2);
    const after = sample('2027', later, { published: { overall: 42, categories: {} } });
    expect(studyTrend(waves(before, later, { before: earlier, after }))?.sincePrevious.decomposition).toEqual({
      stayers: 2,
      composition: 0,
    });
  });

  it('with public results alone among those who came and went is told from the panel', () => {
    const open = answers(
      101,
      110,
      () => 90,
      () => ({ public: true }),
    );
    expect(since(before, [...before, ...open])?.decomposition).toEqual({ stayers: 0, composition: 13 });
  });

  it('needs as many who came and went as stand behind anything', () => {
    const given = (least: number, came: number) =>
      studyTrend(waves(before, [...before, ...answers(101, 100 + came, spread)], { least }))?.sincePrevious
        .decomposition !== null;
    expect([given(5, 5), given(7, 6), given(7, 7)]).toEqual([true, false, true]);
  });

  it.each([
    [0, 0, true],
    [1, 0, false],
    [0, 4, false],
    [2, 2, false],
    [5, 0, true],
    [0, 5, true],
    [3, 2, true],
  ])('with %i who came and %i who left is told: %s', (came, left, told) => {
    const after = [...answers(1 + left, 30, spread), ...answers(101, 100 + came, spread)];
    expect(since(before, after)?.decomposition !== null).toBe(told);
  });

  it('counts nobody whose result is public among those who came and left', () => {
    const open = (keys: readonly number[]) => (key: number) => ({ public: keys.includes(key) });
    const later = (keys: readonly number[]) => [...answers(1, 30, spread), ...answers(101, 105, spread, open(keys))];
    expect(since(before, later([101]))?.decomposition).toBeNull();
    expect(since(before, later([101, 102, 103, 104, 105]))?.decomposition).not.toBeNull();
    expect(since(answers(1, 30, spread, open([30])), answers(1, 29, spread))?.decomposition).not.toBeNull();
  });
});

describe('a minimum of the model above twenty', () => {
  it('holds for the panel', () => {
    const found = (least: number) => studyTrend(waves(before, before, { least }))?.sincePrevious;
    expect(found(30)).toMatchObject({ panel: '20-49', overall: { verdict: 'none' } });
    expect(found(31)).toMatchObject({ panel: null, overall: { verdict: 'untested' }, decomposition: null });
  });
});

describe('a trend refuses', () => {
  const refusal = (change: Partial<ReturnType<typeof waves>>) => () =>
    studyTrend({ ...waves(before, before), ...change });
  const one = (over: object) => sample('2027', [...before, answered(99, 40, over)]);

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('a weight of %d', (weight) => {
    expect(refusal({ after: one({ weight }) })).toThrow(new RangeError(`The weight of m99 in 2027 is ${weight}.`));
  });

  it('a municipality twice in a wave', () => {
    const twice = sample('2026', [...before, ...answers(3, 3, spread)]);
    expect(refusal({ before: twice })).toThrow(new RangeError('A municipality stands twice in one wave.'));
  });

  it('a minimum below five', () => {
    expect(refusal({ least: 4 })).toThrow(new RangeError('At least 5 stand behind a figure, not 4.'));
  });

  it('a wave of nobody', () => {
    expect(refusal({ after: sample('2027', []) })).toThrow(new RangeError('Nobody took part in 2027.'));
  });

  it('a series that ends elsewhere', () => {
    const series = [{ wave: '2025', title: { de: '2025' }, native: 1, chained: 1, breakBefore: false }];
    expect(refusal({ series })).toThrow(new RangeError('The series does not end with 2026.'));
  });

  it('another version of the model without what it has in common', () => {
    expect(refusal({ after: sample('2027', before, { model: 'small 1.1.0' }) })).toThrow(
      new RangeError('What small 1.0.0 and small 1.1.0 have in common is missing.'),
    );
  });
});
