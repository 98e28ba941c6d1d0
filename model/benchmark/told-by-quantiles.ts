import { type Bins, histogramOf } from './histogram.ts';
import type { MetricSummary } from './publication.ts';
import type { Telling } from './telling.ts';

/** Points between two steps of five: below the one and above the other fewer than 20 points are left. */
const ends = { low: 17.5, high: 82.5 } as const;

/** Hundredths: in the sum of those who have a property each counts 100 points. */
const one = 10_000;

/**
 * How many stand near an end of the scale, as published quantiles tell it: `low:<metric>` below 17.5 points, `high:<metric>` above
 * 82.5; nothing where there are no quantiles.
 */
export function quantileTellings(
  metric: string,
  summary: MetricSummary,
  bins: Bins,
): readonly (readonly [string, Telling])[] {
  const quantiles = quantilesOf(summary);
  if (quantiles.length === 0) return [];
  const { scores, counts, total } = histogramOf(bins);
  const below = (limit: number) =>
    scores.reduce((sum, score, index) => sum + (score < limit * 100 ? (counts[index] ?? 0) : 0), 0);
  const [few, many] = belowWithin(quantiles, total, ends.low);
  const [fewNotHigh, manyNotHigh] = belowWithin(quantiles, total, ends.high);
  return [
    [`low:${metric}`, { told: [total, few * one, many * one], sum: below(ends.low) * one, coarse: true }],
    [
      `high:${metric}`,
      {
        told: [total, (total - manyNotHigh) * one, (total - fewNotHigh) * one],
        sum: (total - below(ends.high)) * one,
        coarse: true,
      },
    ],
  ];
}

/** A summary with nothing but its mean, and level shares. */
export function withoutQuantiles({ mean, meanIs, levels }: MetricSummary): MetricSummary {
  return { mean, meanIs, ...(levels && { levels }) };
}

type Quantile = readonly [p: number, points: number];

function quantilesOf({ median, terciles, quartiles, deciles, position }: MetricSummary): readonly Quantile[] {
  const pair = ([low, high]: readonly [number, number], p: number): readonly Quantile[] => [
    [p, low],
    [1 - p, high],
  ];
  return [
    ...(median === undefined ? [] : [[0.5, median] as const]),
    ...(terciles ? pair(terciles, 1 / 3) : []),
    ...(quartiles ? pair(quartiles, 0.25) : []),
    ...(deciles ? pair(deciles, 0.1) : []),
    ...(position ?? []).map((points, index): Quantile => [(index + 1) / 20, points]),
  ];
}

/** How many of a set are below a limit between two steps: a quantile of type 7 lies between the scores of two ranks. */
function belowWithin(quantiles: readonly Quantile[], total: number, limit: number): readonly [number, number] {
  let [least, most] = [0, total];
  for (const [p, points] of quantiles) {
    const rank = Math.round((total - 1) * p * 1e9) / 1e9;
    if (points < limit) least = Math.max(least, Math.floor(rank) + 1);
    else most = Math.min(most, Math.ceil(rank));
  }
  return [least, most];
}
