import type { GroupFigures } from './group-figures.ts';
import { type Bins, histogramOf, sumOf } from './histogram.ts';
import type { MetricSummary, PublishedGroup } from './publication.ts';
import { meanWithin, questionStep, shareStep } from './rounding.ts';
import type { Telling } from './telling.ts';
import { quantileTellings } from './told-by-quantiles.ts';

/**
 * What the figures of a group tell, by metric: `overall`, categories, `low:` and `high:` of both (see `quantileTellings`),
 * `question:<id>`, and `level:1` to `level:5`, where who is on it has 100 points and all others 0.
 */
export function tellings(
  { metrics, questions = {} }: Pick<PublishedGroup, 'metrics' | 'questions'>,
  figures: GroupFigures,
): ReadonlyMap<string, Telling> {
  const summaries = Object.entries(metrics).flatMap(([name, summary]): readonly (readonly [string, Telling])[] => {
    const bins = figures[name] ?? {};
    return [[name, telling(bins, meanWithin(summary), false)], ...quantileTellings(name, summary, bins)];
  });
  const means = Object.entries(questions).map(([id, summary]): [string, Telling] => {
    const name = `question:${id}`;
    return [name, telling(figures[name] ?? {}, meanWithin(summary, questionStep), true)];
  });
  return new Map([...summaries, ...levels(metrics['overall']?.levels ?? [], figures['level'] ?? {}), ...means]);
}

function levels(shares: NonNullable<MetricSummary['levels']>, bins: Bins): readonly [string, Telling][] {
  const { total } = histogramOf(bins);
  return shares.map(({ from, percent }) => {
    const within = [Math.max(0, percent - shareStep / 2), Math.min(100, percent + shareStep / 2)] as const;
    const on = bins[from] ?? 0;
    return [`level:${from}`, telling({ '0': total - on, '10000': on }, within, true)];
  });
}

/** @param within points */
function telling(bins: Bins, [low, high]: readonly [number, number], coarse: boolean): Telling {
  const histogram = histogramOf(bins);
  const { total } = histogram;
  return { told: [total, low * 100 * total, high * 100 * total], sum: sumOf(histogram), coarse };
}
