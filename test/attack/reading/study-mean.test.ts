import { describe, expect, test } from 'vitest';
import { smallStudy } from '../../support/small-study.ts';
import { byLevel, bySensitivity } from './study-mean.ts';

const thresholds = [0, 20, 40, 60, 80];
const [population] = smallStudy.populations;
if (!population) throw new Error('The fixture has no population.');
const { averageMunicipality, participation } = population;

function tells(mean: number, lines: readonly (readonly [lower: number, mean: number])[], tipping: number | null) {
  const overall = { mean, low: mean, high: mean };
  return bySensitivity(
    {
      ...population,
      // Half of the frame took part.
      participation: { ...participation, frame: 200, respondents: 100 },
      averageMunicipality: { ...averageMunicipality, overall, level: 3 },
      sensitivity: {
        lines: lines.map(([lower, moved]) => ({ lower, mean: moved })),
        tipping: tipping === null ? null : { points: tipping, level: 2 },
      },
    } as NonNullable<typeof population>,
    thresholds,
  );
}

describe('the overall mean of a study', () => {
  test('40 on level 2 has been rounded up: it lies between 39.5 and 40', () => {
    const estimates = { ...averageMunicipality, overall: { mean: 40, low: 38, high: 42 } };
    expect(byLevel({ ...estimates, level: 2 }, thresholds)).toEqual({ low: 39.5, high: 40 });
    expect(byLevel({ ...estimates, level: 3 }, thresholds)).toEqual({ low: 40, high: 40.5 });
  });

  test('lines and a tipping point that follow from the published mean add nothing', () => {
    // 47 - 0.5 * 5 = 44.5, rounded up; (47 - 40) / 0.5 = 14
    const lines = [
      [0, 47],
      [2, 46],
      [5, 45],
    ] as const;
    expect(tells(47, lines, 14)).toEqual({ low: 0, high: 100 });
    expect(tells(47, lines, null)).toEqual({ low: 0, high: 100 });
  });

  test('a line that does not was made of the mean before rounding, and narrows it', () => {
    // 47 told, and 43 for others that are 5 lower: 42.5 to 43.5 + 2.5
    expect(
      tells(
        47,
        [
          [0, 47],
          [5, 43],
        ],
        null,
      ),
    ).toEqual({ low: 46.5, high: 46 });
  });

  test('a tipping point that does not follow narrows it to half a point', () => {
    // (m - 40) / 0.5 between 13 and 14
    expect(tells(47, [[0, 47]], 13)).toEqual({ low: 46.5, high: 47 });
  });
});
