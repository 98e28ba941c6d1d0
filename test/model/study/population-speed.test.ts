import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../model/review/random.ts';
import { type StudyPopulationInput, studyPopulation } from '../../../model/study/population.ts';

const categories = Array.from({ length: 10 }, (_, index) => `category-${index}`);
const sizes = [0, 100, 200, 500, 1_000, 2_000, 3_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000];

/** A frame of so many units in 20 regions and 400 counties, half of which answered. */
function input(units: number): StudyPopulationInput {
  const random = randomFrom('a large frame');
  const frame = Array.from({ length: units }, (_, index) => {
    const sizeClass = sizes[index % sizes.length] ?? 0;
    const county = String(Math.floor((index * 400) / units));
    return {
      key: String((index * 7_919) % 100_003).padStart(8, '0'),
      population: sizeClass + 50,
      sizeClass,
      region: String(Math.floor((index * 20) / units)),
      county: { key: county, name: `Kreis ${county}` },
    };
  });
  const responses = frame
    .filter(() => random.uniform() < 0.5)
    .map(({ key }, at) => {
      const overall = Math.floor(random.uniform() * 10_000);
      const scores = { overall, ...Object.fromEntries(categories.map((category) => [category, overall])) };
      return { key, at, level: 1 + (at % 5), coverage: 9_000, scores, public: false };
    });
  const thresholds = [0, 20, 40, 60, 80];
  return { kind: 'municipalities', asOf: '2026-09-30', thresholds, frame, responses, categories };
}

/** Seconds of one processor, the best of three: other work makes a run longer, never shorter. */
function seconds(run: () => unknown): number {
  const runs = [1, 2, 3].map(() => {
    const began = process.cpuUsage();
    run();
    return process.cpuUsage(began).user / 1_000_000;
  });
  return Math.min(...runs);
}

describe('a frame ten times as large', { timeout: 120_000 }, () => {
  const [small, large] = [input(10_000), input(100_000)];

  // Ten times for what is linear, a hundred times for what looks at every pair.
  it.each(['postStratified', 'raked'] as const)('takes at most thirty times as long (%s)', (weighting) => {
    expect(studyPopulation({ ...small, weighting })?.population.method.weighting).toBe(weighting);
    const times = [small, large].map((each) => seconds(() => studyPopulation({ ...each, weighting })));
    expect((times[1] ?? 0) / (times[0] ?? 0)).toBeLessThan(30);
  });

  it('is told as fully', () => {
    const population = studyPopulation(large)?.population;
    expect(population?.participation.respondents).toBe(large.responses.length);
    expect(Object.keys(population?.averageInhabitant?.categories ?? {})).toHaveLength(10);
    expect(population?.averageInhabitant?.levels).toHaveLength(5);
  });
});
