import type { StudyResponse, StudyUnit } from '../../model/study/respondents.ts';
import type { StratumMoments } from '../../model/study/stratified-variance.ts';

/** Six size classes of 1,101 invented municipalities, 483 of which answered, with mean and deviation of their scores. */
const classes = [
  { from: 0, frame: 176, respondents: 60, mean: 32, deviation: 10, high: 2 },
  { from: 2_000, frame: 385, respondents: 150, mean: 35.5, deviation: 10.5, high: 12 },
  { from: 5_000, frame: 283, respondents: 125, mean: 40, deviation: 11, high: 20 },
  { from: 10_000, frame: 155, respondents: 82, mean: 45, deviation: 11, high: 28 },
  { from: 20_000, frame: 80, respondents: 50, mean: 51, deviation: 11.5, high: 27 },
  { from: 50_000, frame: 22, respondents: 16, mean: 58, deviation: 12, high: 12 },
];

const moments: readonly StratumMoments[] = classes.map(({ frame, respondents, mean, deviation }) => ({
  frame,
  respondents,
  sum: respondents * mean,
  squares: (respondents - 1) * deviation ** 2 + respondents * mean ** 2,
}));

const frame: readonly StudyUnit[] = classes.flatMap(({ from, frame: size }) =>
  Array.from({ length: size }, (_, index) => ({
    key: `${String(from).padStart(6, '0')}-${String(index).padStart(3, '0')}`,
    population: from + 100,
    sizeClass: from,
    region: null,
    county: { key: String(index % 10), name: `Kreis ${index % 10}` },
  })),
);

/** As many above as below the mean, so that mean and deviation are exact; those with the highest level first. */
const responses: readonly StudyResponse[] = classes.flatMap(({ from, respondents, mean, deviation, high }) => {
  const even = respondents - (respondents % 2);
  const step = deviation * Math.sqrt((respondents - 1) / even);
  return Array.from({ length: respondents }, (_, index) => ({
    key: `${String(from).padStart(6, '0')}-${String(index).padStart(3, '0')}`,
    at: index,
    level: index < high ? 4 : 1 + (index % 3),
    coverage: 9_000,
    public: false,
    scores: { overall: 100 * (index < even ? mean + (index % 2 === 0 ? step : -step) : mean) },
  }));
});

/** The worked state result of the statistical method: sufficient statistics, and rows that have them. */
export const state = { moments, frame, responses };
