import { type Histogram, histogramOf, meanOf, quantile } from './histogram.ts';
import { levelShares } from './level-shares.ts';
import type { MetricSummary, Publication, PublishedGroup } from './publication.ts';
import { contributorBand, fivePoints, publishedMean } from './rounding.ts';

/** One municipality's part in a benchmark. */
export interface Contribution {
  readonly municipality: string;
  /** When it was submitted, ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  /** Ids of the groups it belongs to, fixed for the wave. */
  readonly groups: readonly string[];
  /** 1 to 5. */
  readonly level: number;
  /** Hundredths by `overall` and category id; a category that is not rated is absent. */
  readonly scores: Readonly<Record<string, number>>;
}

export interface PublishInput {
  readonly wave: string;
  readonly number: number;
  /** ISO 8601 in UTC with milliseconds. */
  readonly publishedAt: string;
  readonly model: { readonly id: string; readonly version: string };
  readonly minimumGroupSize: number;
  /** Of several by one municipality the last counts. */
  readonly contributions: readonly Contribution[];
  /** The publication before this one in the same wave. */
  readonly previous: Publication | null;
}

/** Fewest municipalities behind any figure; no configuration goes below. */
const leastGroupSize = 5;

/** Fewest municipalities that must have joined a group before new figures of it are published. */
const leastChange = 5;

/**
 * What may be published of a wave (method 5.4, R3, R4 and R6 to R8): every group with enough municipalities, each counted once,
 * in figures that are coarser the smaller it is. A metric that too few members have is left out. A group that fewer than five
 * have joined since its last figures keeps those, so that nobody's score follows from the difference.
 */
export function publish({ contributions, minimumGroupSize, previous, ...head }: PublishInput): Publication {
  const least = Math.max(leastGroupSize, Number.isInteger(minimumGroupSize) ? minimumGroupSize : leastGroupSize);
  const members = new Map<string, Contribution[]>();
  for (const contribution of once(contributions)) {
    for (const group of new Set(contribution.groups)) members.set(group, [...(members.get(group) ?? []), contribution]);
  }
  const before = new Map((previous?.groups ?? []).map((group) => [group.id, group]));
  const groups = [...new Set([...members.keys(), ...before.keys()])].sort().flatMap((id) => {
    const group = members.get(id) ?? [];
    const earlier = before.get(id);
    const joined = group.filter(({ at }) => earlier && at > earlier.asOf).length;
    return earlier && joined < leastChange ? [earlier] : publishedGroup(id, head.publishedAt, group, least);
  });
  return { ...head, minimumGroupSize: least, groups };
}

/** A municipality counts once, with its last contribution. */
function once(contributions: readonly Contribution[]): Iterable<Contribution> {
  return new Map(contributions.map((contribution) => [contribution.municipality, contribution])).values();
}

function publishedGroup(
  id: string,
  asOf: string,
  group: readonly Contribution[],
  least: number,
): readonly PublishedGroup[] {
  const contributors = contributorBand(group.length);
  if (group.length < least || contributors === null) return [];
  const names = new Set(group.flatMap(({ scores }) => Object.keys(scores)));
  const metrics = [...names].sort().flatMap((name): [string, MetricSummary][] => {
    const histogram = histogramOf(
      group.flatMap(({ scores }) => (Object.hasOwn(scores, name) ? (scores[name] ?? []) : [])),
    );
    if (histogram.total < least) return [];
    const summary = summarise(histogram);
    return [[name, name === 'overall' ? { ...summary, ...shares(group) } : summary]];
  });
  return [{ id, asOf, contributors, metrics: Object.fromEntries(metrics) }];
}

function summarise(histogram: Histogram): MetricSummary {
  const { total } = histogram;
  const at = (p: number) => fivePoints(quantile(histogram, p));
  return {
    ...publishedMean(meanOf(histogram)),
    ...(total >= 10 && { median: at(0.5) }),
    ...(total >= 10 && total < 20 && { terciles: [at(1 / 3), at(2 / 3)] as const }),
    ...(total >= 20 && { quartiles: [at(0.25), at(0.75)] as const, deciles: [at(0.1), at(0.9)] as const }),
    ...(total >= 100 && { position: Array.from({ length: 19 }, (_, index) => at((index + 1) / 20)) }),
  };
}

function shares(group: readonly Contribution[]): Pick<MetricSummary, 'levels'> {
  const rated = group.filter(({ scores }) => scores['overall'] !== undefined);
  if (rated.length < 20) return {};
  const counts = [1, 2, 3, 4, 5].map((level) => rated.filter((member) => member.level === level).length);
  const levels = levelShares(counts);
  return levels ? { levels } : {};
}
