import { expect, test } from 'vitest';
import type { Publication } from '../../../model/benchmark/publication.ts';
import { benchmarkColumns, benchmarkRows } from '../../../model/benchmark/table.ts';

const all = {
  mean: 38,
  meanIs: 'exact',
  median: 40,
  quartiles: [25, 50],
  deciles: [15, 65],
  position: Array.from({ length: 19 }, (_, index) => index * 5),
  levels: [
    { from: 1, to: 1, percent: 40 },
    { from: 2, to: 5, percent: 60 },
  ],
} as const;

const publication: Publication = {
  wave: 'w1',
  number: 3,
  publishedAt: '2026-11-20T08:00:00.000Z',
  model: { id: 'small', version: '1.0.0' },
  minimumGroupSize: 5,
  groups: [
    {
      id: 'all',
      asOf: '2026-11-20T08:00:00.000Z',
      contributors: '100-249',
      metrics: { overall: all },
      questions: { 'e-file': { mean: 4, meanIs: 'below' } },
    },
    {
      id: 'county:08111',
      asOf: '2026-10-20T08:00:00.000Z',
      contributors: '10-19',
      metrics: { overall: { mean: 96, meanIs: 'above', median: 95, terciles: [90, 100] } },
    },
  ],
};

const rows = benchmarkRows(publication);
const of = (group: string, metric: string) =>
  rows.filter((row) => row[3] === group && row[6] === metric).map((row) => row.slice(7));

test('each row says of which publication and group it is, with the date of its figures', () => {
  for (const row of rows) expect(row).toHaveLength(benchmarkColumns.length);
  expect(rows[0]?.slice(0, 6)).toEqual([
    'w1',
    3,
    '2026-11-20T08:00:00.000Z',
    'all',
    '2026-11-20T08:00:00.000Z',
    '100-249',
  ]);
  expect(rows.at(-1)?.slice(3, 6)).toEqual(['county:08111', '2026-10-20T08:00:00.000Z', '10-19']);
});

test('a large group has all that it shows in the publication, a small one what it may', () => {
  expect(of('all', 'overall').slice(0, 8)).toEqual([
    ['mean', 38],
    ['median', 40],
    ['percentile 25', 25],
    ['percentile 75', 50],
    ['percentile 10', 15],
    ['percentile 90', 65],
    ['percent on level 1', 40],
    ['percent on levels 2 to 5', 60],
  ]);
  expect(of('all', 'overall').slice(8)).toEqual(
    all.position.map((value, index) => [`position ${5 * (index + 1)}`, value]),
  );
  expect(of('county:08111', 'overall')).toEqual([
    ['mean', 'above 96'],
    ['median', 95],
    ['tercile 1', 90],
    ['tercile 2', 100],
  ]);
});

test('the ends of the scale are told as in the publication, of questions as well', () => {
  expect(of('all', 'question:e-file')).toEqual([['mean', 'below 4']]);
});
