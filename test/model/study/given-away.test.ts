import { describe, expect, it } from 'vitest';
import { type StudyPopulationInput, studyPopulation } from '../../../model/study/population.ts';
import type { StudyResponse, StudyUnit } from '../../../model/study/respondents.ts';

const base = {
  kind: 'municipalities' as const,
  asOf: '2026-09-30',
  thresholds: [0, 20, 40, 60, 80],
  categories: ['data'],
};

const town = (index: number, over: Partial<StudyUnit> = {}): StudyUnit => ({
  key: String(1000 + index),
  population: 10_000,
  sizeClass: 10_000,
  region: null,
  county: { key: 'c', name: 'Kreis' },
  ...over,
});

const answer = (index: number, level: number, over: Partial<StudyResponse> = {}): StudyResponse => ({
  key: String(1000 + index),
  at: index,
  level,
  coverage: 10_000,
  scores: { overall: level * 2_000 - 1_000, data: 5_000 },
  public: false,
  ...over,
});

const range = <T>(length: number, of: (index: number) => T): T[] => Array.from({ length }, (_, index) => of(index));

const told = (input: Partial<StudyPopulationInput>) =>
  studyPopulation({ ...base, frame: [], responses: [], ...input })?.population;

describe('a city of 19 percent of the inhabitants among 52 towns', () => {
  // Levels 8, 68, 17 and 7 percent of the inhabitants: the city fits only into the 68.
  const frame = range(52, (index) =>
    town(
      index,
      index === 0 ? { population: 180_000, sizeClass: 100_000 } : { population: 12_000 + ((index * 137) % 6_000) },
    ),
  );
  const levelOf = (index: number) => (index <= 6 ? 1 : index <= 36 ? 2 : index <= 46 ? 3 : 4);
  const result = (cityOn: number) =>
    told({ frame, responses: range(52, (index) => answer(index, index === 0 ? cityOn : levelOf(index))) });

  it('is told by its level by no shares of inhabitants', () => {
    for (const cityOn of [1, 2, 3, 4, 5]) expect(result(cityOn)?.averageInhabitant?.levels).toBeNull();
  });

  it('leaves the mean of inhabitants, and shares of municipalities', () => {
    expect(result(2)?.averageInhabitant?.overall.mean).toBeGreaterThan(0);
    expect(result(2)?.averageMunicipality.levels).toHaveLength(5);
  });
});

describe('those whose result is public', () => {
  const frame = range(60, (index) => town(index));
  const first = (count: number) => (index: number) => ({ public: index < count });

  it('do not count towards the twenty', () => {
    const of = (open: number) => told({ frame, responses: range(30, (index) => answer(index, 3, first(open)(index))) });
    expect(of(10)).toBeDefined();
    expect(of(11)).toBeUndefined();
  });

  it('count in the mean all the same', () => {
    const responses = range(30, (index) => answer(index, index < 10 ? 5 : 1, first(10)(index)));
    expect(told({ frame, responses })?.averageMunicipality.overall.mean).toBe(37);
    expect(told({ frame, responses })?.participation.respondents).toBe(30);
  });

  it('do not count towards the twenty who rated a category', () => {
    const rated = (raters: number) =>
      told({
        frame,
        responses: range(40, (index) =>
          answer(index, 3, { ...first(10)(index), ...(index < raters ? {} : { scores: { overall: 5_000 } }) }),
        ),
      })?.averageMunicipality.categories;
    expect(Object.keys(rated(30) ?? {})).toEqual(['data']);
    expect(rated(29)).toEqual({});
  });

  it('do not count towards the five behind a share', () => {
    // Level 4 has five, one of them public: joined with level 3, which has fewer than level 5.
    const levels = [
      ...new Array(20).fill(2),
      ...new Array(6).fill(3),
      ...new Array(5).fill(4),
      ...new Array(9).fill(5),
    ];
    const shares = (open: readonly number[]) =>
      told({
        frame,
        responses: levels.map((level, index) => answer(index, level, { public: open.includes(index) })),
      })?.averageMunicipality.levels?.map(({ from, to }) => [from, to]);
    expect(shares([])).toContainEqual([4, 4]);
    expect(shares([26])).toContainEqual([3, 4]);
    expect(shares([0])).toContainEqual([4, 4]);
  });

  it('are told where all of a level are public', () => {
    const levels = [...new Array(15).fill(2), ...new Array(15).fill(3), ...new Array(2).fill(5)];
    const responses = levels.map((level, index) => answer(index, level, { public: level === 5 }));
    expect(told({ frame, responses })?.averageMunicipality.levels).toMatchObject([{}, {}, {}, {}, { percent: 6 }]);
  });

  it('do not hide that the others stand on one level', () => {
    // Of 45 the 25 that are not public stand on level 3: 100 percent of those, 67 of all.
    const responses = range(45, (index) => answer(index, index < 20 ? 1 + (index % 2) : 3, first(20)(index)));
    expect(told({ frame, responses })?.averageMunicipality.levels).toBeNull();
  });

  it('do not hide a city that dominates the others', () => {
    // Five public cities of 100,000 and one hidden of 100,000 beside 24 of 5,000: 14 percent of all, 45 of the hidden ones.
    const cities = frame.map((unit, index) => ({ ...unit, population: index < 6 ? 100_000 : 5_000 }));
    const of = (open: number) =>
      told({ frame: cities.slice(0, 30), responses: range(30, (index) => answer(index, 3, first(open)(index))) });
    expect(of(0)?.averageInhabitant).not.toBeNull();
    expect(of(5)?.averageInhabitant).toBeNull();
  });

  it('do not hide how the others came late', () => {
    const late = (open: number) =>
      told({
        frame,
        responses: range(30, (index) => answer(index, 1 + (index % 5), { public: index >= 10 && index < 10 + open })),
      })?.method.lateRespondents;
    expect(late(10)).toBe('alike');
    // One of the first third.
    expect(
      told({ frame, responses: range(30, (index) => answer(index, 1 + (index % 5), { public: index === 0 })) })?.method
        .lateRespondents,
    ).toBeNull();
  });
});

describe('a minimum of the model above five', () => {
  const levels = [...new Array(20).fill(2), ...new Array(8).fill(3), ...new Array(7).fill(4)];
  const frame = range(40, (index) => town(index, { sizeClass: index < 33 ? 0 : 5_000 }));
  const responses = levels.map((level, index) => answer(index, level));
  const of = (least?: number) => told({ frame, responses, least });

  it('holds behind a share and for a row of participation', () => {
    expect(of(7)?.averageMunicipality.levels).toHaveLength(5);
    const joined = of(8)?.averageMunicipality.levels?.map(({ from, to }) => [from, to]);
    expect(joined).toEqual([
      [1, 1],
      [2, 2],
      [3, 5],
    ]);
    expect(of(7)?.participation.bySize).toHaveLength(2);
    expect(of(8)?.participation.bySize).toHaveLength(1);
  });

  it('holds for the respondents where it is above twenty', () => {
    expect(of(35)).toBeDefined();
    expect(of(36)).toBeUndefined();
  });

  it('holds for those who rated a category, and for those who came early and late', () => {
    const rated = responses.map((each, index) => (index < 23 ? each : { ...each, scores: { overall: 5_000 } }));
    const categories = (least: number) => told({ frame, responses: rated, least })?.averageMunicipality.categories;
    expect(Object.keys(categories(23) ?? {})).toEqual(['data']);
    expect(categories(24)).toEqual({});
    // Cells are one: thirds of 11.
    expect(of(22)?.method.lateRespondents).toBe('higher');
    expect(of(23)?.method.lateRespondents).toBeNull();
  });

  it('of five is that of none', () => {
    expect(of(5)).toEqual(of());
  });

  it.each([4, 5.5, Number.NaN])('is not %d', (least) => {
    expect(() => of(least)).toThrow(new RangeError(`At least 5 stand behind a figure, not ${least}.`));
  });
});

describe('the lines for others that are lower', () => {
  const frame = range(35, (index) => town(index));
  const of = (mean: number) =>
    told({ frame, responses: range(33, (index) => answer(index, 3, { scores: { overall: Math.round(100 * mean) } })) });

  it.each([
    [40.6, 41.4],
    [59.6, 59.9],
    [0.2, 3.9],
    [96.1, 99.9],
  ])('are the same for %d and %d, which are told by the same mean and level', (one, other) => {
    expect(of(one)?.averageMunicipality.overall.mean).toBe(of(other)?.averageMunicipality.overall.mean);
    expect(of(one)?.sensitivity).toEqual(of(other)?.sensitivity);
  });
});

describe('weights that make no difference between sizes', () => {
  // All of one mind and all of each size answered alike: every other condition holds.
  const frame = range(100, (index) => town(index, { sizeClass: index < 50 ? 0 : 5_000 }));
  const responses = range(100, (index) => answer(index, 3)).filter((_, index) => index % 2 === 0);
  const of = (detail: StudyPopulationInput['detail']) => told({ frame, responses, detail })?.representative;
  const failing = (detail: StudyPopulationInput['detail']) =>
    of(detail)?.conditions.flatMap(({ id, holds }) => (holds ? [] : [id]));

  it('are not called representative, though response is even', () => {
    expect(failing('size')).toEqual([]);
    expect(failing('none')).toEqual(['weights']);
    expect(of('none')?.holds).toBe(false);
  });

  it('are those of a single cell too', () => {
    const few = { frame: frame.slice(46, 76), responses: range(30, (index) => answer(46 + index, 3)).slice(0, 24) };
    expect(told(few)?.method).toMatchObject({ cells: 1, collapses: 1 });
    expect(told(few)?.representative.conditions).toContainEqual({ id: 'weights', holds: false, value: null, needs: 4 });
  });

  it('do where there is but one size, or where all took part', () => {
    const one = frame.map((unit) => ({ ...unit, sizeClass: 0 }));
    const weights = (input: Partial<StudyPopulationInput>) =>
      told({ detail: 'none', ...input })?.representative.conditions.find(({ id }) => id === 'weights')?.holds;
    expect(weights({ frame: one, responses })).toBe(true);
    expect(weights({ frame, responses: range(100, (index) => answer(index, 3)) })).toBe(true);
    expect(weights({ frame, responses })).toBe(false);
  });
});

describe('municipalities whose inhabitants are unknown', () => {
  const frame = range(60, (index) =>
    town(index, index < 10 ? { population: null, sizeClass: null } : { sizeClass: 0 }),
  );
  const responses = range(60, (index) => answer(index, index < 10 ? 1 : 3)).filter(
    (_, index) => index < 5 || index % 2 === 0,
  );
  const result = studyPopulation({ ...base, frame, responses });

  it('are weighted as a class of their own', () => {
    // 6 or 7 of 10 beside 25 of 50: 10 and 50 points.
    const [unknown, known] = [
      responses.filter(({ level }) => level === 1),
      responses.filter(({ level }) => level === 3),
    ];
    expect(result?.population.method.cells).toBe(2);
    expect(result?.weights.municipality.get('1000')).toBeCloseTo(10 / unknown.length, 12);
    expect(result?.weights.municipality.get('1012')).toBeCloseTo(50 / known.length, 12);
  });

  it('are weighted with the smallest class where they are few', () => {
    const classes = frame.map((unit, index) => (index < 30 ? unit : { ...unit, sizeClass: 50_000 }));
    const few = responses.filter(({ level }, index) => level === 3 || index < 4);
    expect(studyPopulation({ ...base, frame: classes, responses: few })?.notes.mergers).toMatchObject([
      { cell: ['unknown size'], into: ['0'], why: 'few', along: 'size' },
    ]);
  });

  it('are invited as such, and stand in no row of sizes', () => {
    expect(result?.notes.invitations.map(({ from }) => from)).toEqual([0, null]);
    expect(result?.population.participation.bySize).toEqual([{ from: 0, frame: 50, respondents: 25 }]);
  });

  it('must have answered as any size class', () => {
    const silent = responses.filter(({ level }, index) => level === 3 || index < 2);
    const condition = told({ frame, responses: silent })?.representative.conditions[1];
    expect(condition).toEqual({ id: 'classResponse', holds: false, value: 0.2, needs: 0.25 });
  });
});
