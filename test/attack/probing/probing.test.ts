import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Publication } from '../../../model/benchmark/publication.ts';
import { publishBenchmark } from '../../../server/work/publish-benchmark.ts';
import { crawl, read } from '../product/crawl.ts';
import { openPlace, type Place, type PlaceOptions, wave } from '../product/place.ts';
import { happen } from '../product/take-part.ts';
import type { World } from '../world/world.ts';
import { countingCalls } from './counted-calls.ts';
import { probe } from './probe.ts';
import { refusals } from './refusals.ts';
import { smallWorld } from './small-world.ts';

// A machine that is busy with other suites takes several times as long.
vi.setConfig({ testTimeout: 120_000 });

const benchmarks = `/api/v1/benchmarks/${wave}`;

async function placeOf(world: World, options: Pick<PlaceOptions, 'behind'> = {}): Promise<Place> {
  const place = await openPlace({ ...world, ...options });
  onTestFinished(() => place.close());
  for (const event of world.events) await happen(place, world, event);
  place.now += 86_400_000;
  return place;
}

const world = smallWorld('probe', ['services', 'innovation']);
const [own = ''] = world.frame.map(({ key }) => key);

describe('probing by own answers', () => {
  test('fifty edits between two publications change no public byte', async () => {
    const place = await placeOf(world);
    expect((await publishBenchmark(place.deps, wave)).kind).toBe('published');
    place.now += 120_000;
    expect(await probe(place, world, own, 50)).toEqual({ edits: 50, bits: 0, changed: [] });
  });

  test('a publication among the edits would be noticed', async () => {
    const place = await placeOf(world);
    const before = await crawl(place);
    await publishBenchmark(place.deps, wave);
    place.now += 120_000;
    const after = await crawl(place);
    const changed = [...before.keys()].filter(
      (address) => JSON.stringify(before.get(address)) !== JSON.stringify(after.get(address)),
    );
    expect(changed).toEqual(['/api/v1/survey', benchmarks, `${benchmarks}/table.csv`]);
  });

  test('the one publication has the same ETag for everybody and until the next one', async () => {
    const place = await placeOf(world);
    await publishBenchmark(place.deps, wave);
    const first = await read(place, benchmarks);
    await happen(place, world, { kind: 'withdraw', at: place.now, municipality: own });
    place.now += 120_000;
    const later = await read(place, benchmarks, { origin: 'https://check.example', authorization: 'Bearer x' });
    expect([later.status, later.headers['etag'], later.text]).toEqual([200, first.headers['etag'], first.text]);
    const again = await read(place, benchmarks, { 'if-none-match': first.headers['etag'] ?? '' });
    expect([again.status, again.text]).toEqual([304, '']);
  });
});

describe('what is not published', () => {
  test('a wave without publication and no wave at all are refused alike, and cost the same', async () => {
    const calls: string[] = [];
    const place = await placeOf(world, { behind: countingCalls(calls) });
    for (const alike of await refusals(place, [wave, 'w2'])) {
      expect(alike[0]?.status).toBe(404);
      expect(alike[1]).toEqual(alike[0]);
    }
    const costs = async (id: string) => {
      calls.length = 0;
      await read(place, `/api/v1/benchmarks/${id}`);
      return [...calls];
    };
    expect(await costs('w2')).toEqual(await costs(wave));
  });

  test('a group of four reads like a group of none', async () => {
    // Four of the second county take part; in the other world four of the third do, with the same scores, size and type. The first
    // county would, with all, tell of the four alone.
    const [first = '', second = '', third = ''] = [...new Set(world.frame.map(({ countyKey }) => countyKey))];
    const inFirst = world.events.filter(({ municipality }) => municipality.startsWith(first));
    const texts = await Promise.all(
      [second, third].map(async (county) => {
        const four = world.events.filter(({ municipality }) => municipality.startsWith(county)).slice(0, 4);
        const frame = world.frame.map((unit) => ({ ...unit, population: 3000, type: 'municipality' as const }));
        const alike: World = {
          ...{ ...world, frame, events: [...inFirst, ...four] },
          scores: (unknown) => world.scores(unknown.startsWith(first) ? unknown : unknown.slice(5)),
        };
        const place = await placeOf(alike);
        await publishBenchmark(place.deps, wave);
        const artefact = await read(place, benchmarks);
        const { groups }: Publication = JSON.parse(artefact.text);
        expect(groups.map(({ id }) => id)).toEqual(['all', 'size:2000', 'type:municipality']);
        return artefact;
      }),
    );
    expect(texts[1]).toEqual(texts[0]);
  });
});
