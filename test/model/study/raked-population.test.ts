import { describe, expect, it } from 'vitest';
import { type AuditSet, admissible } from '../../../model/benchmark/audit.ts';
import { randomFrom } from '../../../model/review/random.ts';
import { type StudyPopulationInput, studyPopulation } from '../../../model/study/population.ts';
import type { StudyUnit } from '../../../model/study/respondents.ts';

/** 1,101 municipalities of seven sizes in 44 counties of four regions; nine counties are a single large city each. */
const sizes = [
  ...[177, 394, 270, 156, 80, 15, 9].flatMap((count, index) =>
    new Array<number>(count).fill([0, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000][index] ?? 0),
  ),
];
const frame = sizes.map((sizeClass, index) => {
  const county = index < 1_092 ? index % 35 : 35 + index - 1_092;
  const key = `08${100 + county}`;
  return {
    key: `${key}${String(index).padStart(4, '0')}`,
    population: sizeClass + 500 + (index % 97),
    sizeClass,
    region: `08${county % 4}`,
    county: { key, name: key },
  };
});

const random = randomFrom('a raked state');
const responses = frame
  .filter(({ sizeClass }) => random.uniform() < (sizeClass < 10_000 ? 0.38 : 0.7))
  .map(({ key }, at) => {
    const overall = Math.floor(random.uniform() * 10_000);
    return { key, at, level: 1 + Math.floor(overall / 2_000), coverage: 9_000, scores: { overall }, public: false };
  });

const base = {
  kind: 'municipalities' as const,
  asOf: '2026-09-30',
  thresholds: [0, 20, 40, 60, 80],
  categories: [],
  frame,
  responses,
  weighting: 'raked' as const,
};
const result = studyPopulation(base);

describe('a state raked to size and county', () => {
  it('has margins that can be met, though nine cities are counties of their own', () => {
    expect(result?.population.method.weighting).toBe('raked');
    expect(result?.notes.raking?.residual).toBeLessThan(1e-10);
    expect(result?.notes.raking?.truncated).toBe(0);
    expect(result?.population.averageInhabitant).not.toBeNull();
  });

  it('stands for every size class with enough respondents as the frame has it', () => {
    const weightOf = (sizeClass: number) =>
      frame
        .filter((unit) => unit.sizeClass === sizeClass)
        .reduce((sum, { key }) => sum + (result?.weights.municipality.get(key) ?? 0), 0);
    for (const [sizeClass, count] of [
      [0, 177],
      [2_000, 394],
      [20_000, 80],
    ] as const) {
      expect(weightOf(sizeClass)).toBeCloseTo(count, 6);
    }
  });

  it('may stand beside the benchmarks of all, of each size and of each county', () => {
    const answered = new Set(responses.map(({ key }) => key));
    const groups = (idOf: (unit: StudyUnit) => string) =>
      Object.entries(
        Object.groupBy(
          frame.filter(({ key }) => answered.has(key)),
          idOf,
        ),
      ).flatMap(([id, units]): AuditSet[] =>
        units && units.length >= 5 ? [{ id, members: units.map(({ key }) => key) }] : [],
      );
    const published = [
      ...groups(() => 'all'),
      ...groups(({ sizeClass }) => `size ${sizeClass}`),
      ...groups(({ county }) => `county ${county.key}`),
    ];
    const row = (id: string, weights: ReadonlyMap<string, number> | null | undefined): AuditSet => ({
      id,
      members: [...(weights?.keys() ?? [])],
      weights: [...(weights?.values() ?? [])].map((weight) => Math.max(1, Math.round(weight * 1_000_000))),
    });
    const { municipality, inhabitant } = result?.weights ?? {};
    const candidates = [row('municipality', municipality), row('inhabitant', inhabitant)];
    expect(published.length).toBeGreaterThan(40);
    expect(candidates[1]?.members).toHaveLength(responses.length);
    expect(admissible({ published, candidates, exempt: new Set(), least: 5 })).toEqual(
      new Set(['municipality', 'inhabitant']),
    );
  });
});

describe('post-strata stand in for a raking', () => {
  const weighting = (input: Partial<StudyPopulationInput>) => studyPopulation({ ...base, ...input })?.population.method;

  it('of Landkreise, each of which is a county of its own', () => {
    const counties = frame.map((unit) => ({ ...unit, county: { key: unit.key, name: unit.key } }));
    expect(weighting({ kind: 'counties', frame: counties })?.weighting).toBe('postStratified');
  });

  it('where a coarser detail is asked for', () => {
    expect(weighting({ detail: 'size' })).toEqual(weighting({ detail: 'size', weighting: 'postStratified' }));
    expect(weighting({ detail: 'none' })).toMatchObject({ weighting: 'unweighted', cells: 1 });
  });
});

describe('the size of the raked', () => {
  it('makes no difference where every class but one has too few respondents', () => {
    const few = frame.map((unit, index) => ({ ...unit, sizeClass: index % 300 === 0 ? 50_000 : 0 }));
    const weights = studyPopulation({ ...base, frame: few })?.population.representative.conditions[2];
    expect(weights).toEqual({ id: 'weights', holds: false, value: null, needs: 4 });
  });

  it('is told apart where there is but one, as with post-strata', () => {
    const one = studyPopulation({ ...base, frame: frame.map((unit) => ({ ...unit, sizeClass: 0 })) })?.population;
    expect(one?.method.weighting).toBe('raked');
    expect(one?.representative.conditions[2]).toMatchObject({ id: 'weights', holds: true });
  });
});
