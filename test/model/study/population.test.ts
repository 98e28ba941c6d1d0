import { describe, expect, it } from 'vitest';
import { study } from '../../../model/contract/study.ts';
import { type StudyPopulationInput, studyPopulation } from '../../../model/study/population.ts';
import type { StudyResponse, StudyUnit } from '../../../model/study/respondents.ts';
import { state } from '../../support/study-state.ts';

const thresholds = [0, 20, 40, 60, 80];
const base = { kind: 'municipalities' as const, asOf: '2026-09-30', thresholds, categories: [] };

const unit = (index: number, sizeClass: number | null = 0, population: number | null = 1_000): StudyUnit => ({
  key: `u${String(index).padStart(4, '0')}`,
  population,
  sizeClass,
  region: null,
  county: { key: 'c', name: 'Kreis' },
});

const response = (index: number, overall: number, rest: Partial<StudyResponse> = {}): StudyResponse => ({
  key: `u${String(index).padStart(4, '0')}`,
  at: index,
  level: 1 + (index % 5),
  coverage: 10_000,
  public: false,
  scores: { overall },
  ...rest,
});

const range = <T>(length: number, of: (index: number) => T): T[] => Array.from({ length }, (_, index) => of(index));

const run = (input: Partial<StudyPopulationInput>) => studyPopulation({ ...base, frame: [], responses: [], ...input });

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

describe('the worked state result', () => {
  const result = studyPopulation({ ...base, frame: state.frame, responses: state.responses });

  it('is composed of the printed figures, rounded', () => {
    expect(result?.population.method).toEqual({
      weighting: 'postStratified',
      cells: 6,
      collapses: 0,
      kishDesignEffect: 1.03,
      effectiveSize: 466,
      largestWeight: 1.29,
      rIndicator: 0.82,
      coverage: 90,
      lateRespondents: 'alike',
    });
    // 39.010445 -+ 1.965 * 0.372324
    expect(result?.population.averageMunicipality.overall).toEqual({ mean: 39, low: 38, high: 40 });
    expect(result?.population.averageMunicipality.level).toBe(2);
    // 39.010445, 37.887829 and 36.203906; (39.010445 - 20) / (618 / 1101) = 33.87
    expect(result?.population.sensitivity).toEqual({
      lines: [
        { lower: 0, mean: 39 },
        { lower: 2, mean: 38 },
        { lower: 5, mean: 36 },
      ],
      tipping: { points: 33, level: 1 },
    });
  });

  it('has the printed share on level 4, and nobody above', () => {
    const levels = result?.population.averageMunicipality.levels;
    // 0.176724 in 0.156015 to 0.199532
    expect(levels?.[3]).toEqual({ from: 4, to: 4, percent: 18, low: 15, high: 20 });
    expect(levels?.[4]).toMatchObject({ from: 5, to: 5, percent: 0, low: 0 });
    expect(levels?.map(({ from, to }) => from === to)).toEqual([true, true, true, true, true]);
  });

  it('is not called representative, for the reason that its response is uneven', () => {
    expect(result?.population.representative).toEqual({
      holds: false,
      conditions: [
        { id: 'rIndicator', holds: false, value: 0.82, needs: 0.85 },
        { id: 'classResponse', holds: true, value: 0.34, needs: 0.25 },
        { id: 'weights', holds: true, value: 1.29, needs: 4 },
        { id: 'late', holds: true, value: null, needs: null },
      ],
    });
  });

  it('has weights that sum to the frame and to its inhabitants', () => {
    expect(result?.weights.municipality.size).toBe(483);
    expect(sum(result?.weights.municipality.values() ?? [])).toBeCloseTo(1101, 9);
    expect(result?.weights.municipality.get('000000-000')).toBeCloseTo(2.933333, 6);
    expect(sum(result?.weights.inhabitant?.values() ?? [])).toBeCloseTo(
      sum(state.frame.map(({ population }) => population ?? 0)),
      5,
    );
  });

  it('gives the average inhabitant the mean of larger towns', () => {
    // Within a class all have the same inhabitants: sum of N_h * P_h * mean_h over sum of N_h * P_h.
    const shares = state.moments.map(({ frame, respondents, sum: points }, index) => ({
      people: frame * (([0, 2_000, 5_000, 10_000, 20_000, 50_000][index] ?? 0) + 100),
      mean: points / respondents,
    }));
    const expected = sum(shares.map(({ people, mean }) => people * mean)) / sum(shares.map(({ people }) => people));
    expect(expected).toBeGreaterThan(45);
    expect(result?.population.averageInhabitant?.overall.mean).toBe(Math.round(expected));
  });

  it('tells administrators whom to invite next', () => {
    expect(result?.notes.invitations.map(({ from }) => from)).toEqual([0, 2_000, 5_000, 10_000, 20_000, 50_000]);
    expect(result?.notes.invitations.slice(3).map(({ missing }) => missing)).toEqual([0, 0, 0]);
    expect(result?.notes.mergers).toEqual([]);
    expect(result?.notes.raking).toBeNull();
  });

  it('fits the published contract', () => {
    const text = { de: 'Titel' };
    const published = {
      wave: 'w-2026',
      title: text,
      publishedAt: '2026-11-01T08:00:00.000Z',
      model: { id: 'small', version: '1.0.0' },
      levels: thresholds.map((threshold, index) => ({ level: index + 1, title: text, threshold })),
      categories: [],
      populations: [{ ...result?.population, trend: null }],
    };
    expect(study.parse(published)).toEqual(published);
  });

  it('raked to size and county has nearly the same mean, in margins', () => {
    const raked = studyPopulation({ ...base, frame: state.frame, responses: state.responses, weighting: 'raked' });
    expect(raked?.population.method).toMatchObject({ weighting: 'raked', cells: 16, collapses: 0 });
    expect(raked?.population.averageMunicipality.overall.mean).toBe(39);
    expect(raked?.notes.raking?.residual).toBeLessThan(1e-10);
    expect(raked?.notes.raking?.truncated).toBe(0);
    for (const sizeClass of [0, 5_000, 50_000]) {
      const weights = [...(raked?.weights.municipality ?? [])].filter(([key]) => Number(key.slice(0, 6)) === sizeClass);
      const units = state.frame.filter((each) => each.sizeClass === sizeClass);
      expect(sum(weights.map(([, weight]) => weight))).toBeCloseTo(units.length, 7);
    }
    expect(sum(raked?.weights.inhabitant?.values() ?? [])).toBeCloseTo(
      sum(state.frame.map(({ population }) => population ?? 0)),
      3,
    );
  });
});

describe('a raking that cannot be met', () => {
  it('is reported, and post-strata stand in for it', () => {
    // 95 of 100 towns in the north did not answer; a factor of 3 at most cannot stand for them.
    const frame = range(140, (index) => ({
      ...unit(index),
      county: index < 100 ? { key: 'n', name: 'Nord' } : { key: 's', name: 'Süd' },
    }));
    const responses = [
      ...range(5, (index) => response(index, 4_000)),
      ...range(40, (index) => response(100 + index, 6_000)),
    ];
    const result = run({ frame, responses, weighting: 'raked' });
    expect(result?.population.method.weighting).toBe('postStratified');
    expect(result?.notes.raking?.residual).toBeGreaterThan(0.1);
    expect(result?.notes.raking?.truncated).toBeGreaterThan(0);
    expect(sum(result?.weights.municipality.values() ?? [])).toBeCloseTo(140, 9);
  });
});

describe('a census', () => {
  const frame = range(30, (index) => unit(index, index < 27 ? 0 : 20_000, 1_000 + index));
  const responses = range(30, (index) => response(index, 3_000 + 100 * index));

  it.each(['postStratified', 'raked'] as const)('is the plain mean without any chance (%s wished)', (weighting) => {
    const result = run({ frame, responses, weighting });
    // 30 to 59 points: 44.5
    expect(result?.population.averageMunicipality.overall).toEqual({ mean: 45, low: 44, high: 45 });
    expect(result?.population.method).toMatchObject({
      weighting: 'census',
      kishDesignEffect: 1,
      effectiveSize: 30,
      largestWeight: 1,
      rIndicator: 1,
      collapses: 0,
    });
    expect([...(result?.weights.municipality.values() ?? [])]).toEqual(new Array(30).fill(1));
    expect(result?.population.sensitivity).toEqual({
      lines: [0, 2, 5].map((lower) => ({ lower, mean: 45 })),
      tipping: null,
    });
    expect(result?.population.averageMunicipality.levels).toEqual(
      range(5, (index) => ({ from: index + 1, to: index + 1, percent: 20, low: 20, high: 20 })),
    );
    expect(result?.population.representative.holds).toBe(true);
  });

  it('weighs inhabitants by themselves', () => {
    const weights = run({ frame, responses })?.weights.inhabitant;
    expect(weights?.get('u0000')).toBe(1_000);
    expect(weights?.get('u0029')).toBe(1_029);
  });
});

describe('the average inhabitant', () => {
  const responses = range(24, (index) => response(index, 5_000));
  const towns = (population: (index: number) => number | null) =>
    range(30, (index) => unit(index, 0, population(index)));

  it('is not told where inhabitants of any are unknown', () => {
    expect(run({ frame: towns(() => 900), responses })?.population.averageInhabitant).not.toBeNull();
    const result = run({ frame: towns((index) => (index === 29 ? null : 900)), responses });
    expect(result?.population.averageInhabitant).toBeNull();
    expect(result?.weights.inhabitant).toBeNull();
    expect(result?.population.averageMunicipality.overall.mean).toBe(50);
  });

  it.each(['postStratified', 'raked'] as const)('is not told where one carries more than a third (%s)', (weighting) => {
    // 23 others of 1,000: a third is 11,500.
    const most = (people: number) =>
      run({ frame: towns((index) => (index === 0 ? people : 1_000)), responses, weighting });
    expect(most(11_490)?.population.averageInhabitant).not.toBeNull();
    expect(most(11_510)?.population.averageInhabitant).toBeNull();
    expect(most(11_510)?.weights.inhabitant).toBeNull();
  });

  it('has no category in which one of those who rated it carries more than a third', () => {
    // Of 20 raters 19 have 1,000 inhabitants: a third is 9,500; of all 24 it is 11,500.
    const rated = range(24, (index) =>
      response(index, 5_000, { scores: index < 20 ? { overall: 5_000, data: 7_000 } : { overall: 5_000 } }),
    );
    const categories = (people: number) => {
      const frame = towns((index) => (index === 0 ? people : 1_000));
      return run({ frame, responses: rated, categories: ['data'] })?.population.averageInhabitant?.categories;
    };
    expect(categories(9_490)).toEqual({ data: { mean: 70, low: 70, high: 70 } });
    expect(categories(9_510)).toEqual({});
  });

  it.each(['postStratified', 'raked'] as const)(
    'is not told where nobody lives where somebody answered (%s)',
    (weighting) => {
      for (const population of [() => 0, (index: number) => (index < 24 ? 0 : 9)]) {
        const result = run({ frame: towns(population), responses, weighting });
        expect(result?.population.averageInhabitant).toBeNull();
        expect(result?.weights.inhabitant).toBeNull();
      }
    },
  );
});

describe('a category', () => {
  const frame = range(60, (index) => unit(index));
  const rated = (raters: number, score = 7_000) =>
    range(40, (index) =>
      response(index, 5_000, { scores: index < raters ? { overall: 5_000, data: score } : { overall: 5_000 } }),
    );
  const told = (raters: number, categories = ['data']) =>
    run({ frame, responses: rated(raters), categories })?.population.averageMunicipality.categories;

  it('is the mean of those who rated it, if they are twenty', () => {
    expect(told(20)).toEqual({ data: { mean: 70, low: 70, high: 70 } });
    expect(told(19)).toEqual({});
  });

  it('is absent where the model does not name it', () => {
    expect(told(40, ['other'])).toEqual({});
    expect(told(40, ['toString'])).toEqual({});
  });
});

describe('the R-indicator of a result', () => {
  // Two halves of 40, of which 30 and 10 answered: rates 0.75 and 0.25, S = 0.25.
  const answers = [
    ...range(30, (index) => response(index, 5_000)),
    ...range(10, (index) => response(40 + index, 5_000)),
  ];

  it('falls with uneven regions as with uneven size classes', () => {
    const regions = range(80, (index) => ({ ...unit(index), region: index < 40 ? 'n' : 's' }));
    expect(run({ frame: regions, responses: answers })?.population.method.rIndicator).toBe(0.5);
    const sizes = range(80, (index) => unit(index, index < 40 ? 0 : 5_000));
    expect(run({ frame: sizes, responses: answers })?.population.method.rIndicator).toBe(0.5);
  });

  it('does not fall with small strata of their cross', () => {
    // Four strata of 20 with rates 0.75 and 0.25 crosswise: each size and each region has 0.5.
    const frame = range(80, (index) => ({
      ...unit(index, index % 40 < 20 ? 0 : 5_000),
      region: index < 40 ? 'n' : 's',
    }));
    const responses = [0, 60].flatMap((from) => range(15, (index) => response(from + index, 5_000)));
    const others = [20, 40].flatMap((from) => range(5, (index) => response(from + index, 5_000)));
    const result = run({ frame, responses: [...responses, ...others] })?.population.method;
    expect(result).toMatchObject({ rIndicator: 1, cells: 4, collapses: 0 });
  });
});

describe('few and hostile rows', () => {
  const frame = range(30, (index) => unit(index));

  it('of fewer than 20 respondents are no result', () => {
    expect(run({ frame, responses: range(19, (index) => response(index, 5_000)) })).toBeNull();
    expect(run({ frame, responses: range(20, (index) => response(index, 5_000)) })).not.toBeNull();
  });

  it('without a frame are nothing, or name whom they do not know', () => {
    expect(run({})).toBeNull();
    expect(() => run({ responses: [response(7, 5_000)] })).toThrow('u0007 answered, but is not in the frame.');
  });

  it.each([
    ['a unit that is there twice', { frame: [...frame, unit(3)] }, 'The frame has u0003 twice.'],
    ['an answer that is there twice', { responses: [response(3, 1), response(3, 2)] }, 'u0003 answered twice.'],
    ['fewer than no inhabitants', { frame: [unit(1, 0, -1)] }, 'u0001 has -1 inhabitants.'],
    ['inhabitants that are no number', { frame: [unit(1, 0, Number.NaN)] }, 'u0001 has NaN inhabitants.'],
    ['a level that does not exist', { responses: [response(3, 1, { level: 6 })] }, 'u0003 is on level 6.'],
    ['no overall score', { responses: [response(3, 1, { scores: {} })] }, 'u0003 has no overall score.'],
    ['a score beyond all', { responses: [response(3, 10_001)] }, 'u0003 has a score of 10001 hundredths in overall.'],
    [
      'a score that is no number',
      { responses: [response(3, Number.NaN)] },
      'u0003 has a score of NaN hundredths in overall.',
    ],
    [
      'a coverage beyond all',
      { responses: [response(3, 1, { coverage: -1 })] },
      'u0003 has a coverage of -1 hundredths.',
    ],
    ['no time', { responses: [response(3, 1, { at: Number.NaN })] }, 'u0003 answered at no time: NaN.'],
    ['thresholds that fall', { thresholds: [0, 40, 20] }, 'Thresholds ascend from 0, not 0, 40, 20.'],
    ['no thresholds', { thresholds: [] }, 'Thresholds ascend from 0, not .'],
  ])('with %s say so', (_, rows, message) => {
    expect(() => run({ frame, ...rows })).toThrow(new RangeError(message));
  });

  it('with nothing but zeros are told as the lower end', () => {
    const responses = range(25, (index) => response(index, 0, { level: 1, coverage: 0 }));
    const result = run({ frame, responses })?.population;
    expect(result?.averageMunicipality).toEqual({
      overall: { mean: 4, low: 0, high: 4 },
      level: 1,
      categories: {},
      levels: null,
    });
    expect(result?.sensitivity).toEqual({ lines: [0, 2, 5].map((lower) => ({ lower, mean: 4 })), tipping: null });
    expect(result?.method.lateRespondents).toBeNull();
  });

  it('of one stratum are weighed alike', () => {
    const result = run({ frame, responses: range(20, (index) => response(index, 100 * index)) });
    expect(result?.population.method).toMatchObject({ cells: 1, collapses: 0, kishDesignEffect: 1 });
    expect(new Set(result?.weights.municipality.values())).toEqual(new Set([1.5]));
  });
});
