import { groupsOf } from '../../model/benchmark/groups.ts';
import { type Published, type PublishedSet, publish } from '../../model/benchmark/publish.ts';
import { type Random, randomFrom } from '../../model/review/random.ts';
import { type Contribution, groupFigures } from './peer-figures.ts';
import { statePolicy, stateSizes } from './state-sizes.ts';

/**
 * A state of 1,101 municipalities in 56 groups: all, seven size classes, 44 counties (nine of them cities that are a county of their
 * own), four legal types. Each has 12 categories, level and 30 questions.
 */
export function peerWorld(seed: string): readonly Contribution[] {
  const random = randomFrom(seed);
  const populations = stateSizes.flatMap(({ from, to, count }) =>
    Array.from({ length: count }, (_, index) => from + Math.floor(((to - from) * index) / count)),
  );
  return populations.map((population, index): Contribution => {
    // The largest but one, and one that is smaller than a town with less to say.
    const city = index === 1_085 || index >= 1_093;
    const county = city ? 36 + Math.max(0, index - 1_092) : 1 + (index % 35);
    const countyKey = `99${100 + county}`;
    const type = city ? 'urbanDistrict' : typeOf(population, random.uniform());
    return {
      municipality: `${countyKey}${String(index).padStart(4, '0')}`,
      submission: 1,
      groups: groupsOf(statePolicy, { type, countyKey, stateKey: '99', population, urbanisation: null }),
      public: false,
      figures: inventedFigures(random),
    };
  });
}

/** By chance, as towns of all sizes have one right or another: 94 major district towns, 200 towns, or nearly so. */
function typeOf(population: number, chance: number): string {
  if (population >= 30_000 || (population >= 20_000 && chance < 0.7)) return 'majorDistrictTown';
  return chance < 0.1 + population / 60_000 ? 'town' : 'municipality';
}

function inventedFigures(random: Random): Contribution['figures'] {
  const score = () => Math.min(10_000, Math.max(0, Math.round(random.normal(4_500, 1_500))));
  const metrics = ['overall', ...Array.from({ length: 12 }, (_, index) => `category-${index}`)];
  const questions = Array.from({ length: 30 }, (_, index) => `question:q${index}`);
  return Object.fromEntries([
    ...metrics.map((metric) => [metric, score()]),
    ['level', 1 + Math.floor(random.uniform() * 5)],
    ...questions.map((question) => [question, random.pick([-1, 0, 5_000, 10_000])]),
  ]);
}

export interface PublishedWave {
  readonly publications: readonly Published[];
  readonly sets: readonly PublishedSet[];
  readonly milliseconds: number;
  /** Share of the pairs of a municipality and its group that are in the newest set of the group. */
  readonly coverage: number;
}

/** Publishes a wave several times while its municipalities take part in an order of their own, and some correct their answers. */
export function publishedWave(world: readonly Contribution[], times: number, seed: string): PublishedWave {
  const random = randomFrom(seed);
  const arrivals = world.map((contribution) => ({ contribution, at: random.uniform(), again: random.uniform() * 20 }));
  const publications: Published[] = [];
  const sets: PublishedSet[] = [];
  let milliseconds = 0;
  for (let number = 1; number <= times; number += 1) {
    const now = number / times;
    const members = arrivals.flatMap(({ contribution, at, again }) =>
      at > now ? [] : [{ ...contribution, submission: again > at && again <= now ? 2 : 1 }],
    );
    const figures = groupFigures(members);
    const begun = performance.now();
    const published = publish({
      ...{ wave: 'w1', number, publishedAt: '2026-11-01T08:00:00.000Z', model: { id: 'm', version: '1.0.0' } },
      ...{ minimumGroupSize: 5, members, known: [], figures, earlier: sets },
      previous: publications.at(-1)?.publication ?? null,
    });
    milliseconds += performance.now() - begun;
    publications.push(published);
    sets.push(...published.sets);
  }
  return { publications, sets, milliseconds, coverage: coverageOf(world, sets) };
}

function coverageOf(world: readonly Contribution[], sets: readonly PublishedSet[]): number {
  const newest = new Map(sets.map(({ group, members }) => [group, members]));
  const covered = [...newest.values()].reduce((sum, members) => sum + members.length, 0);
  return covered / world.reduce((sum, { groups }) => sum + groups.length, 0);
}

/** Pairs of sets that differ in one to four municipalities, each corrected one once. */
export function nearlyAlike(sets: readonly PublishedSet[]): readonly string[] {
  const members = sets.map((set) => new Set(set.members));
  return sets.flatMap((one, index) =>
    sets.slice(0, index).flatMap((other, before) => {
      if (Math.abs(one.members.length - other.members.length) > 8) return [];
      const missing = one.members.filter((unknown) => !members[before]?.has(unknown));
      const surplus = other.members.filter((unknown) => !members[index]?.has(unknown));
      const differing = new Set([...missing, ...surplus].map((unknown) => unknown.split('#')[0])).size;
      return differing > 0 && differing < 5 ? [`${one.group} ${one.number}, ${other.group} ${other.number}`] : [];
    }),
  );
}
