import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type StudyPopulationInput, studyPopulation } from '../../../model/study/population.ts';
import type { StudyResponse, StudyUnit } from '../../../model/study/respondents.ts';

const base = {
  kind: 'municipalities' as const,
  asOf: '2026-09-30',
  thresholds: [0, 20, 40, 60, 80],
  categories: ['data'],
};

interface Row {
  readonly unit: StudyUnit;
  readonly response: StudyResponse | null;
}

/** A frame of 25 to 80 units, the first 20 of which answered for certain. */
const rows: fc.Arbitrary<readonly Row[]> = fc
  .array(
    fc.record({
      sizeClass: fc.constantFrom(0, 2_000, 5_000, 20_000),
      region: fc.constantFrom(null, 'n', 's'),
      county: fc.integer({ min: 0, max: 7 }),
      people: fc.integer({ min: 100, max: 9_000 }),
      answered: fc.boolean(),
      at: fc.integer({ min: 0, max: 50 }),
      level: fc.integer({ min: 1, max: 5 }),
      overall: fc.integer({ min: 0, max: 10_000 }),
      data: fc.option(fc.integer({ min: 0, max: 10_000 })),
    }),
    { minLength: 25, maxLength: 80 },
  )
  .map((all) =>
    all.map(({ sizeClass, region, county, people, answered, at, level, overall, data }, index): Row => {
      const key = `u${index}`;
      return {
        unit: { key, population: people, sizeClass, region, county: { key: `${county}`, name: `Kreis ${county}` } },
        response:
          answered || index < 20
            ? {
                key,
                at,
                level,
                coverage: 9_000,
                public: false,
                scores: data === null ? { overall } : { overall, data },
              }
            : null,
      };
    }),
  );

const weighting = fc.constantFrom<StudyPopulationInput['weighting']>('postStratified', 'raked', undefined);

const of = (all: readonly Row[], wanted?: StudyPopulationInput['weighting']) =>
  studyPopulation({
    ...base,
    frame: all.map(({ unit }) => unit),
    responses: all.flatMap(({ response }) => response ?? []),
    weighting: wanted,
  });

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

describe('a collective result', () => {
  it('does not depend on the order of the rows, to the last digit', () => {
    const shuffled = rows.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, weighting, ([all, others], wanted) => {
        expect(of(others, wanted)).toEqual(of(all, wanted));
      }),
    );
  });

  it('has positive weights that sum to the frame and to its inhabitants', () => {
    fc.assert(
      fc.property(rows, weighting, (all, wanted) => {
        const weights = of(all, wanted)?.weights;
        const municipality = [...(weights?.municipality.values() ?? [])];
        expect(sum(municipality)).toBeCloseTo(all.length, 7);
        expect(Math.min(...municipality)).toBeGreaterThan(0);
        if (weights?.inhabitant) {
          const people = sum(all.map(({ unit }) => unit.population ?? 0));
          expect(sum(weights.inhabitant.values()) / people).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it('of a census is the plain mean with no width but that of rounding', () => {
    fc.assert(
      fc.property(rows, weighting, (all, wanted) => {
        const census = all.map((row) => ({
          ...row,
          response: row.response ?? {
            key: row.unit.key,
            at: 0,
            level: 1,
            coverage: 0,
            public: false,
            scores: { overall: 0 },
          },
        }));
        const mean = sum(census.map(({ response }) => response.scores['overall'] ?? 0)) / census.length / 100;
        fc.pre(mean >= 4 && mean <= 96);
        const told = of(census, wanted)?.population;
        expect(told?.method.weighting).toBe('census');
        expect(told?.averageMunicipality.overall).toEqual({
          mean: Math.round(mean + 1e-9),
          low: Math.floor(mean + 1e-9),
          high: Math.ceil(mean - 1e-9),
        });
      }),
    );
  });

  it('tells whole figures in their intervals, nothing of few, and lower means for lower others', () => {
    fc.assert(
      fc.property(rows, weighting, (all, wanted) => {
        const told = of(all, wanted)?.population;
        const raters = all.filter(({ response }) => response && Object.hasOwn(response.scores, 'data')).length;
        for (const target of [told?.averageMunicipality, told?.averageInhabitant]) {
          if (!target) continue;
          if (raters < 20) expect(target.categories).toEqual({});
          for (const { mean, low, high } of [target.overall, ...Object.values(target.categories)]) {
            expect([mean, low, high].every((value) => Number.isInteger(value) && value >= 0 && value <= 100)).toBe(
              true,
            );
            expect(low <= mean && mean <= high && mean >= 4 && mean <= 96).toBe(true);
          }
          for (const { percent, low, high } of target.levels ?? []) {
            expect([percent, low, high].every(Number.isInteger)).toBe(true);
            expect(low <= percent && percent <= high && percent <= 90).toBe(true);
          }
        }
        const lines = told?.sensitivity.lines.map(({ mean }) => mean) ?? [];
        expect(lines).toEqual(lines.toSorted((one, other) => other - one));
        expect(lines[0]).toBe(told?.averageMunicipality.overall.mean);
      }),
    );
  });
});
