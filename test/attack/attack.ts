import type { Publication } from '../../model/benchmark/publication.ts';
import type { Study } from '../../model/study/study.ts';
import { coalition, coalitions, onlooker } from './attackers.ts';
import { type Level, levelsGivenAway } from './bounds/levels-given-away.ts';
import { type QuantileBounds, quantileBounds } from './bounds/quantile-bounds.ts';
import { narrowest } from './bounds/score-bounds.ts';
import { type Coverage, peerCoverage } from './coverage.ts';
import { type ExposedSet, exposedSets } from './exact/exposed-sets.ts';
import { openedLater } from './exact/opened-later.ts';
import { mismatches } from './formats/mismatches.ts';
import type { Knowledge, Observation } from './observation.ts';
import { type Place, wave } from './product/place.ts';
import type { Played } from './product/play.ts';
import { observeBenchmarks } from './reading/observe-benchmark.ts';
import { observeStudy } from './reading/observe-study.ts';
import { peersOf } from './reading/peers.ts';
import { nearZero } from './world/invented-scores.ts';
import type { World } from './world/world.ts';

/** Points that an interval has to leave. */
export const wideEnough = 20;

const leastGroupSize = 5;

export interface Width {
  readonly metric: string;
  readonly unknown: string | null;
  readonly points: number;
}

/** What the attacker finds from outside. */
export interface Findings {
  /** Single municipalities of which something follows exactly. */
  readonly recovered: readonly ExposedSet[];
  /** Sets of two to four. */
  readonly belowFive: readonly ExposedSet[];
  /** Sets that were large enough until somebody in them made a result public. */
  readonly openedLater: readonly ExposedSet[];
  /** What three colluders recover beside their own, for each coalition. */
  readonly recoveredByColluders: readonly ExposedSet[];
  /** Narrowest interval by metric, without colluders. */
  readonly widths: readonly Width[];
  readonly widthsForColluders: readonly Width[];
  readonly levels: readonly Level[];
  readonly quantiles: readonly QuantileBounds[];
  readonly mismatches: readonly string[];
  readonly coverage: Coverage;
  readonly study: string;
}

export interface AttackOptions {
  /** Orders of columns in the search for small sets. */
  readonly orders: number;
  /** Metrics whose bounds are computed. */
  readonly metrics: readonly string[];
  /** Unknowns at most that are solved one by one, by metric. */
  readonly atMost: number;
}

export async function attack(place: Place, world: World, played: Played, options: AttackOptions): Promise<Findings> {
  const { model } = place;
  const peers = peersOf(world, model.file.benchmark);
  const publications = [...new Set(played.crawls.map((crawl) => textOf(crawl, 'benchmarks')))].map(
    (text): Publication => JSON.parse(text),
  );
  const studyText = played.study === 'published' ? textOf(played.crawls.at(-1) ?? new Map(), 'studies') : null;
  const study: Study | null = studyText === null ? null : JSON.parse(studyText);
  const observations = [...observeBenchmarks(publications, peers), ...(study ? observeStudy(study, world, model) : [])];
  const outside = onlooker(observations, world);
  const search = { below: leastGroupSize, orders: options.orders };
  const exposed = exposedSets(observations, { known: outside.known, ...search });
  const later = exposed.filter((set) => openedLater(set, observations, world.roster, leastGroupSize));
  const found = exposed.filter((set) => !later.includes(set));
  const groups = coalitions(observations, world).map((colluders) => coalition(observations, world, colluders));
  const last = publications.at(-1);
  if (!last) throw new Error('Nothing was published.');
  return {
    recovered: found.filter(({ municipalities }) => municipalities === 1),
    belowFive: found.filter(({ municipalities }) => municipalities > 1),
    openedLater: later,
    recoveredByColluders: groups.flatMap(({ known }) =>
      exposedSets(observations, { known, below: 2, orders: 1 }).filter(
        ({ members }) => !later.some((set) => members.every((member) => set.members.includes(member))),
      ),
    ),
    widths: await widths(observations, outside, options),
    widthsForColluders: (await Promise.all(groups.map((group) => widths(observations, group, options)))).flat(),
    levels: await levelsGivenAway(publications, peers, world, outside),
    quantiles: await quantileBounds(publications, peers, world, { knowledge: outside, metrics: ['overall', nearZero] }),
    mismatches: played.crawls.flatMap(mismatches),
    coverage: peerCoverage(last, peers),
    study: played.study,
  };
}

function textOf(crawl: Played['crawls'][number], kind: string): string {
  const artefact = crawl.get(`/api/v1/${kind}/${wave}`);
  if (artefact?.status !== 200) throw new Error(`${kind} answers ${artefact?.status}.`);
  return artefact.text;
}

async function widths(
  observations: readonly Observation[],
  knowledge: Knowledge,
  { metrics, atMost }: AttackOptions,
): Promise<readonly Width[]> {
  const found: Width[] = [];
  for (const metric of metrics) {
    const { least, othersAtLeast } = await narrowest(observations, metric, knowledge, { enough: wideEnough, atMost });
    const solved = least ? least.high - least.low : 100;
    // The bounds are widened by a hundredth for each member; half a point is left for that.
    const points = Math.min(solved, othersAtLeast);
    found.push({ metric, unknown: least && solved <= othersAtLeast ? least.unknown : null, points });
  }
  return found;
}
