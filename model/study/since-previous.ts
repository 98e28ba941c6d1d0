import { decomposition } from './decomposition.ts';
import { measureChange } from './metric-change.ts';
import { fewestBehind } from './protection.ts';
import { publishedPoints } from './rounding.ts';
import { panelBand, stayersOf } from './stayers.ts';
import type { MetricChange, StudyChange } from './study.ts';
import type { TrendRevision, TrendSample } from './trend-input.ts';
import { type Told, verdicts } from './verdict.ts';

/**
 * What has changed since the earlier wave, in whole points.
 *
 * @param revision null where both waves have the same version of the model
 * @param least fewest that stand behind whatever is told
 */
export function sincePrevious(
  before: TrendSample,
  after: TrendSample,
  revision: TrendRevision | null,
  least: number,
): StudyChange {
  const fewest = fewestBehind(least);
  const stayers = stayersOf(before.responses, after.responses);
  const comparable = revision?.comparable ?? true;
  const overall = comparable ? told('overall', before, after, revision, fewest) : null;
  const shared = {
    wave: before.wave,
    comparable: overall !== null,
    breakBefore: revision !== null,
    panel: stayers.hidden < fewest ? null : panelBand(stayers.both.length),
  };
  if (overall === null) return { ...shared, overall: untold(before, after), categories: {}, decomposition: null };
  const names = Object.keys(after.published.categories);
  const categories = names.flatMap((name): [string, Told][] => {
    const category = told(name, before, after, revision, fewest);
    return category ? [[name, category]] : [];
  });
  const [verdict] = verdicts([overall]);
  const each = verdicts(categories.map(([, category]) => category));
  return {
    ...shared,
    overall: metricChange(overall, verdict),
    categories: Object.fromEntries(
      categories.map(([name, category], index) => [name, metricChange(category, each[index])]),
    ),
    decomposition: decomposition(overall, least),
  };
}

/**
 * A metric in both waves: native points as they were published, or the common ones. Null where one of the waves has none, or too few
 * to be told.
 */
function told(
  metric: string,
  before: TrendSample,
  after: TrendSample,
  revision: TrendRevision | null,
  fewest: number,
): Told | null {
  const measured = measureChange(metric, before, after, revision && itemsOf(metric, revision), fewest);
  if (measured === null) return null;
  if (revision === null) {
    const [was, is] = [publishedOf(before, metric), publishedOf(after, metric)];
    return was === undefined || is === undefined ? null : { before: was, after: is, measured };
  }
  const { hidden, means } = measured;
  if (Math.min(...hidden) < fewest) return null;
  return { before: publishedPoints(means[0]), after: publishedPoints(means[1]), measured };
}

function itemsOf(metric: string, { items }: TrendRevision): readonly string[] {
  return metric === 'overall' ? Object.values(items).flat() : (items[metric] ?? []);
}

function publishedOf({ published }: TrendSample, metric: string): number | undefined {
  return metric === 'overall' ? published.overall : published.categories[metric];
}

function metricChange({ before, after }: Told, verdict: MetricChange['verdict'] = 'untested'): MetricChange {
  return { before, after, verdict };
}

/** Native points side by side, of which nothing may be read. */
function untold(before: TrendSample, after: TrendSample): MetricChange {
  return { before: before.published.overall, after: after.published.overall, verdict: 'untested' };
}
