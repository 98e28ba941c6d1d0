import type { Publication } from '../../model/benchmark/publication.ts';
import type { Study } from '../../model/study/study.ts';
import { type Coalition, coalition, coalitions, onlooker, onlookerThen } from './attackers.ts';
import { type QuantileBounds, quantileBounds } from './bounds/quantile-bounds.ts';
import { narrowest } from './bounds/score-bounds.ts';
import { type Coverage, peerCoverage } from './coverage.ts';
import { type ExposedSet, exposedSets } from './exact/exposed-sets.ts';
import { openedLater } from './exact/opened-later.ts';
import { mismatches } from './formats/mismatches.ts';
import { type GivenAway, givenAway } from './given-away.ts';
import { type Knowledge, leastGroupSize, type Observation } from './observation.ts';
import { questionsOf } from './product/crafted-submission.ts';
import { type Place, wave } from './product/place.ts';
import type { Played } from './product/play.ts';
import { observeBenchmarks } from './reading/observe-benchmark.ts';
import { observeStudy } from './reading/observe-study.ts';
import { peersOf } from './reading/peers.ts';
import { nearZero } from './world/invented-scores.ts';
import type { World } from './world/world.ts';

/** Points that an interval has to leave. */
export const wideEnough = 20;

export interface Width {
  readonly metric: string;
  readonly unknown: string | null;
  readonly points: number;
}

/** What the attacker finds from outside. */
export interface Findings extends GivenAway {
  /** Single municipalities of which something follows exactly. */
  readonly recovered: readonly ExposedSet[];
  /** Sets of two to four. */
  readonly belowFive: readonly ExposedSet[];
  /** Sets that were large enough until somebody in them made a result public. */
  readonly openedLater: readonly ExposedSet[];
  /** Narrowest interval by metric, without colluders. */
  readonly widths: readonly Width[];
  /** The same with results that were made public after they had been counted. */
  readonly widthsInTheEnd: readonly Width[];
  readonly coalitions: readonly OfCoalition[];
  readonly quantiles: readonly QuantileBounds[];
  /** Addresses that changed although nothing was published. */
  readonly moved: readonly string[];
  readonly mismatches: readonly string[];
  readonly coverage: Coverage;
  readonly study: string;
}

/** What three colluders find out about others. */
export interface OfCoalition extends GivenAway {
  readonly name: Coalition['name'];
  readonly recovered: readonly ExposedSet[];
  readonly widths: readonly Width[];
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
  const last = publications.at(-1);
  if (!last) throw new Error('Nothing was published.');
  const seenStudy = study && observeStudy(study, last.groups, { world, peers, model });
  const observations = [...observeBenchmarks(publications, peers), ...(seenStudy?.means ?? [])];
  const outside = onlooker(observations, world);
  const then = onlookerThen(observations, world);
  const search = { below: leastGroupSize, orders: options.orders };
  const exposed = exposedSets(observations, { known: outside.known, ...search });
  const declared = { roster: world.roster, known: outside.known, least: leastGroupSize };
  const later = exposed.filter((set) => openedLater(set, observations, declared));
  const found = exposed.filter((set) => !later.includes(set));
  const published = { publications, study: seenStudy, peers, world, questions: questionsOf(model).map(({ id }) => id) };
  return {
    recovered: found.filter(({ municipalities }) => municipalities === 1),
    belowFive: found.filter(({ municipalities }) => municipalities > 1),
    openedLater: later,
    widths: await widths(observations, then, options),
    widthsInTheEnd: await widths(observations, outside, options),
    coalitions: await Promise.all(
      coalitions(observations, world).map(async ({ name, colluders }) => {
        const all = coalition(observations, world, outside, colluders);
        const sets = exposedSets(observations, { known: all.known, below: 2, orders: 1 });
        // What declarations have opened needs no colluders.
        const recovered = sets.filter(
          (set) => !later.some(({ members }) => set.members.every((one) => members.includes(one))),
        );
        const together = coalition(observations, world, then, colluders);
        return {
          ...{ name, recovered, ...(await givenAway(published, observations, colluders)) },
          widths: await widths(observations, together, options),
        };
      }),
    ),
    ...(await givenAway(published, observations, new Set())),
    quantiles: await quantileBounds(publications, peers, world, { knowledge: then, metrics: ['overall', nearZero] }),
    moved: played.moved,
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
    const points = Math.min(solved, othersAtLeast);
    found.push({ metric, unknown: least && solved <= othersAtLeast ? least.unknown : null, points });
  }
  return found;
}
