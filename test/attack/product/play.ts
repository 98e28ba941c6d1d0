import { publishBenchmark } from '../../../server/work/publish-benchmark.ts';
import { publishStudy } from '../../../server/work/publish-study.ts';
import type { WorldEvent } from '../world/schedule.ts';
import type { World } from '../world/world.ts';
import { type Artefact, crawl } from './crawl.ts';
import { type Place, wave } from './place.ts';
import { happen } from './take-part.ts';

/** What lay open after each publication, oldest first, and what became of the study. */
export interface Played {
  readonly crawls: readonly ReadonlyMap<string, Artefact>[];
  readonly study: string;
  /** Addresses that read otherwise before the next publication. */
  readonly moved: readonly string[];
}

/** Milliseconds after which a server asks the database for a newer publication. */
const shelfLife = 60_000;

/** Plays 26 weeks: all events, benchmarks in between, the study after the wave has closed. Reads all that is public after each. */
export async function play(place: Place, world: World): Promise<Played> {
  const crawls: ReadonlyMap<string, Artefact>[] = [];
  const moved = new Set<string>();
  let done = 0;
  for (const at of world.publications) {
    const due = world.events.filter((event) => event.at <= at).length;
    await happenAll(place, world, world.events.slice(done, due));
    done = due;
    place.now = at;
    const [last] = crawls.slice(-1);
    if (last) for (const address of changes(last, await crawl(place))) moved.add(address);
    await publish(() => publishBenchmark(place.deps, wave));
  }
  place.now = world.study;
  await place.deps.store.closeWave(wave, world.study);
  const { kind } = await publish(() => publishStudy(place.deps, wave));
  return { crawls, moved: [...moved], study: kind };

  async function publish<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    const outcome = await work();
    place.now += shelfLife;
    crawls.push(await crawl(place));
    return outcome;
  }
}

/** Those of one municipality one after the other, municipalities beside each other. */
async function happenAll(place: Place, world: World, events: readonly WorldEvent[]): Promise<void> {
  const byMunicipality = Map.groupBy(events, ({ municipality }) => municipality);
  await Promise.all(
    [...byMunicipality.values()].map(async (own) => {
      for (const event of own) await happen(place, world, event);
    }),
  );
}

type Crawl = ReadonlyMap<string, Artefact>;

function changes(before: Crawl, after: Crawl): readonly string[] {
  const text = (crawl: Crawl, address: string) => JSON.stringify(crawl.get(address));
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (address) => text(before, address) !== text(after, address),
  );
}
