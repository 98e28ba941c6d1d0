import type { MetricSummary, Publication, PublishedGroup } from './publication.ts';

export type BenchmarkCell = string | number;

/** Names of the columns of `benchmarkRows`. */
export const benchmarkColumns = [
  'wave',
  'publication',
  'published_at',
  'group',
  'as_of',
  'contributors',
  'metric',
  'statistic',
  'value',
] as const;

/**
 * Every number of a publication, one a row, in the order of `benchmarkColumns`: the one source of each table and of the CSV. Points
 * and percent from 0 to 100.
 */
export function benchmarkRows({
  wave,
  number,
  publishedAt,
  groups,
}: Publication): readonly (readonly BenchmarkCell[])[] {
  return groups.flatMap((group) =>
    groupRows(group).map((row) => [wave, number, publishedAt, group.id, group.asOf, group.contributors, ...row]),
  );
}

type Row = readonly [metric: string, statistic: string, value: BenchmarkCell];

function groupRows({ metrics, questions = {} }: PublishedGroup): readonly Row[] {
  return [
    ...Object.entries(metrics).flatMap(([metric, summary]) =>
      summaryRows(summary).map(([statistic, value]): Row => [metric, statistic, value]),
    ),
    ...Object.entries(questions).map(([question, mean]): Row => [`question:${question}`, 'mean', meanCell(mean)]),
  ];
}

function summaryRows(summary: MetricSummary): readonly (readonly [statistic: string, value: BenchmarkCell])[] {
  const { median, terciles = [], quartiles = [], deciles = [], levels = [], position = [] } = summary;
  return [
    ['mean', meanCell(summary)],
    ...(median === undefined ? [] : [['median', median] as const]),
    ...terciles.map((value, index) => [`tercile ${index + 1}`, value] as const),
    ...quartiles.map((value, index) => [`percentile ${[25, 75][index]}`, value] as const),
    ...deciles.map((value, index) => [`percentile ${[10, 90][index]}`, value] as const),
    ...levels.map(
      ({ from, to, percent }) =>
        [from === to ? `percent on level ${from}` : `percent on levels ${from} to ${to}`, percent] as const,
    ),
    ...position.map((value, index) => [`position ${(index + 1) * 5}`, value] as const),
  ];
}

/** `below 4` and `above 96` are all that is told of the ends. */
function meanCell({ mean, meanIs }: Pick<MetricSummary, 'mean' | 'meanIs'>): BenchmarkCell {
  return meanIs === 'exact' ? mean : `${meanIs} ${mean}`;
}
