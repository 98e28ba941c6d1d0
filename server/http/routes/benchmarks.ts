import { publication } from '../../../model/contract/benchmark.ts';
import type { FrozenText } from '../../storage/store.ts';
import type { BenchmarkShelf } from '../../work/benchmark-shelf.ts';
import { Refusal } from '../../work/refusal.ts';
import { type PreparedBytes, prepareBytes } from '../prepared-bytes.ts';
import { type AnyRoute, route } from '../route.ts';

export function benchmarksRoute(benchmarks: BenchmarkShelf): AnyRoute {
  const prepared = new WeakMap<FrozenText, Promise<PreparedBytes>>();
  return route(
    {
      method: 'get',
      path: '/api/v1/benchmarks/:wave',
      id: 'readBenchmark',
      summary: 'The newest frozen publication of a wave, the same bytes for everybody',
      storage: true,
      json: publication,
      reply: { status: 200, description: 'The publication', etag: true },
      problems: ['benchmark.not-available'],
    },
    async ({ param }) => {
      const frozen = await benchmarks.newest(param('wave'));
      if (frozen === null) throw new Refusal('benchmark.not-available');
      return { bytes: await bytesOf(frozen), cacheControl: 'public, max-age=60' };
    },
  );

  function bytesOf(frozen: FrozenText): Promise<PreparedBytes> {
    const known = prepared.get(frozen);
    if (known) return known;
    const bytes = prepareBytes(frozen.text, 'application/json; charset=utf-8');
    prepared.set(frozen, bytes);
    return bytes;
  }
}
