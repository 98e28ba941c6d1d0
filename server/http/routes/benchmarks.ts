import { benchmarkColumns, benchmarkRows } from '../../../model/benchmark/table.ts';
import { publication } from '../../../model/contract/benchmark.ts';
import { csv } from '../../../model/contract/csv.ts';
import type { FrozenShelf } from '../../work/frozen-shelf.ts';
import type { AnyRoute } from '../route.ts';
import { frozenRoutes } from './frozen-routes.ts';

export function benchmarksRoutes(shelf: FrozenShelf): readonly AnyRoute[] {
  return frozenRoutes({
    path: '/api/v1/benchmarks',
    id: 'readBenchmark',
    summary: 'The newest frozen publication of a wave',
    shelf,
    schema: publication,
    csv: (published) => csv([benchmarkColumns, ...benchmarkRows(published)]),
    fileName: 'reifegrad-benchmark',
    absent: 'benchmark.not-available',
  });
}
