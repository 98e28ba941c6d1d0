import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../model/review/random.ts';
import { studyPopulation } from '../../../model/study/population.ts';

describe('a frame of 100,000 units', { timeout: 60_000 }, () => {
  const random = randomFrom('a large frame');
  const categories = Array.from({ length: 10 }, (_, index) => `category-${index}`);
  const sizes = [0, 100, 200, 500, 1_000, 2_000, 3_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000];
  const frame = Array.from({ length: 100_000 }, (_, index) => {
    const sizeClass = sizes[index % sizes.length] ?? 0;
    const county = String(Math.floor(index / 250));
    return {
      key: String((index * 7_919) % 100_003).padStart(8, '0'),
      population: sizeClass + 50,
      sizeClass,
      region: String(Math.floor(index / 5_000)),
      county: { key: county, name: `Kreis ${county}` },
    };
  });
  const responses = frame
    .filter(() => random.uniform() < 0.5)
    .map(({ key }, at) => {
      const overall = Math.floor(random.uniform() * 10_000);
      const scores = { overall, ...Object.fromEntries(categories.map((category) => [category, overall])) };
      return { key, at, level: 1 + (at % 5), coverage: 9_000, scores };
    });
  const input = {
    kind: 'municipalities' as const,
    asOf: '2026-09-30',
    thresholds: [0, 20, 40, 60, 80],
    frame,
    responses,
    categories,
  };

  it.each(['postStratified', 'raked'] as const)('is %s in less than two seconds of one processor', (weighting) => {
    // Other work on the same machine makes a run longer, never shorter: the best of three counts.
    const began = process.cpuUsage();
    let result = studyPopulation({ ...input, weighting });
    let best = process.cpuUsage(began).user;
    for (let again = 0; again < 2 && best >= 2_000_000; again += 1) {
      const begin = process.cpuUsage();
      result = studyPopulation({ ...input, weighting });
      best = Math.min(best, process.cpuUsage(begin).user);
    }
    expect(best).toBeLessThan(2_000_000);
    expect(result?.population.method.weighting).toBe(weighting);
    expect(Object.keys(result?.population.averageInhabitant?.categories ?? {})).toHaveLength(10);
  });
});
