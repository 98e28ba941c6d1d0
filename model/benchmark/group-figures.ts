import { type Bins, type Histogram, histogramOf, meanOf, quantile, sumOf } from './histogram.ts';
import { levelShares } from './level-shares.ts';
import { leastGroupSize } from './minimum.ts';
import type { MetricSummary, PublishedGroup, QuestionSummary } from './publication.ts';
import { fivePoints, meanWithin, publishedMean, questionStep, room } from './rounding.ts';

/**
 * Exact histograms of a group by metric: `overall`, the id of a category, `level` with bins 1 to 5, `question:<id>` with `-1` for
 * those whose task it is not, and others that are not published.
 */
export type GroupFigures = Readonly<Record<string, Bins>>;

/** Fewest municipalities behind each kind of figure (method 5.4, R3 and R12). */
const fewest = { median: 10, quartiles: 20, levels: 20, questions: 20, position: 100 } as const;

const ofQuestion = 'question:';
const notSummarised: ReadonlySet<string> = new Set(['level', 'coverage', 'neutral']);

/**
 * What a group may show: the fewer municipalities have a metric, the coarser it is. Of those who have one as many are taken for
 * public as there are public members, because it is not known here which they are.
 *
 * @param open members whose result is public; they protect nobody
 */
export function publishedFigures(
  figures: GroupFigures,
  open: number,
  least: number,
): Pick<PublishedGroup, 'metrics' | 'questions'> {
  const names = Object.keys(figures).sort();
  const metrics = names
    .filter((name) => !name.startsWith(ofQuestion) && !notSummarised.has(name))
    .flatMap((name): [string, MetricSummary][] => {
      const summary = summarise(figures[name] ?? {}, open, least);
      if (summary === null) return [];
      return [[name, name === 'overall' ? { ...summary, ...shares(figures['level'] ?? {}, open, least) } : summary]];
    });
  const questions = names
    .filter((name) => name.startsWith(ofQuestion))
    .flatMap((name): [string, QuestionSummary][] => {
      const summary = questionSummary(figures[name] ?? {}, open, least);
      return summary === null ? [] : [[name.slice(ofQuestion.length), summary]];
    });
  return {
    metrics: Object.fromEntries(metrics),
    ...(questions.length > 0 && { questions: Object.fromEntries(questions) }),
  };
}

function summarise(bins: Bins, open: number, least: number): MetricSummary | null {
  const histogram = histogramOf(bins);
  const protecting = histogram.total - open;
  if (protecting < Math.max(leastGroupSize, least)) return null;
  const mean = publishedMean(meanOf(histogram));
  if (!leavesRoom(mean, histogram, open)) return null;
  const at = (p: number) => fivePoints(quantile(histogram, p));
  const many = protecting >= fewest.quartiles;
  return {
    ...mean,
    ...(protecting >= fewest.median && { median: at(0.5) }),
    ...(protecting >= fewest.median && !many && { terciles: [at(1 / 3), at(2 / 3)] as const }),
    ...(many && { quartiles: [at(0.25), at(0.75)] as const, deciles: [at(0.1), at(0.9)] as const }),
    ...(protecting >= fewest.position && { position: Array.from({ length: 19 }, (_, index) => at((index + 1) / 20)) }),
  };
}

/**
 * Whether each of those who are not public has that room. Everybody can take the public ones out of the mean, and here it is not known
 * what they have: as much of the sum, or as little, as they can.
 */
function leavesRoom(mean: Pick<MetricSummary, 'mean' | 'meanIs'>, histogram: Histogram, open: number): boolean {
  const { total } = histogram;
  const [low, high] = meanWithin(mean);
  const sum = sumOf(histogram) / 100;
  const above = high * total - Math.min(sum, 100 * open);
  const below = (100 - low) * total - Math.min(100 * total - sum, 100 * open);
  return above >= room && below >= room;
}

/**
 * Answers are few, such as 0 and 100: as of levels, `least` of those who are not public must be able to have another one than all
 * the rest, at either end. Null where they are not.
 */
function questionSummary(bins: Bins, open: number, least: number): QuestionSummary | null {
  const histogram = histogramOf(bins);
  const hidden = histogram.total - open;
  const answers = sumOf(histogram) / 10_000;
  const differing = Math.min(answers - open, hidden - answers);
  if (hidden < Math.max(fewest.questions, least) || differing < least) return null;
  return publishedMean(meanOf(histogram), questionStep);
}

function shares(levels: Bins, open: number, least: number): Pick<MetricSummary, 'levels'> {
  const counts = [1, 2, 3, 4, 5].map((level) => levels[level] ?? 0);
  if (histogramOf(levels).total - open < fewest.levels) return {};
  const told = levelShares(counts, open, least);
  return told ? { levels: told } : {};
}
