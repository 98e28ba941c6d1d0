import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { publishedFigures } from '../../../model/benchmark/group-figures.ts';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import { openSqliteStore } from '../../../server/storage/sqlite/open-sqlite-store.ts';
import type { Store } from '../../../server/storage/store.ts';
import { estimatedSample } from '../../../server/work/study-sample.ts';
import { progress } from '../report/progress.ts';
import { type Part, ratioOf } from '../report/ratio.ts';
import { benchFolder } from '../servers/bench-folder.ts';
import type { BenchSettings } from '../settings.ts';
import { countedWave, countWave } from '../survey/counted-wave.ts';
import { shippedModel } from '../survey/shipped-model.ts';

/** Assessments, and the seconds that the statistics of all their groups may take. */
const sizes = [
  { count: 1_101, seconds: 1 },
  { count: 11_000, seconds: 2 },
  { count: 100_000, seconds: 10 },
];

/** What the statistics of a publication and those of a collective result take, without the audit, from the database to the figures. */
export async function statistics({ repetitions }: BenchSettings): Promise<Part> {
  const model = await shippedModel();
  const measured = [];
  for (const { count, seconds } of sizes) {
    const folder = benchFolder();
    try {
      const file = join(folder.path, 'counted.db');
      await countWave(file, count, model.file);
      progress(`counted ${count}`);
      const store = openSqliteStore(file);
      measured.push({ count, seconds, ...(await timesOf(store, model, repetitions)) });
      await store.close();
    } finally {
      folder.remove();
    }
  }
  const one = Array.from({ length: repetitions }, () => 1);
  return {
    title: 'Statistics of publications, SQLite',
    cells: [],
    ratios: measured.flatMap(({ count, seconds, benchmark, study }) => [
      ratioOf(`seconds for the benchmarks of ${count} assessments`, benchmark, one, { atMost: seconds }),
      ratioOf(`seconds for the collective result of ${count} assessments`, study, one, { atMost: seconds }),
    ]),
    notes: measured.map(
      ({ count, groups }) =>
        `${count} assessments of the shipped model in ${groups} groups; the audit is a part of its own.`,
    ),
  };
}

async function timesOf(store: Store, model: MaturityModel, repetitions: number) {
  const benchmark: number[] = [];
  const study: number[] = [];
  let groups = 0;
  for (let round = 0; round < repetitions; round += 1) {
    const begin = performance.now();
    const basis = await store.benchmarkBasis(countedWave);
    groups = [...basis.histograms.values()].map((figures) => publishedFigures(figures, 0, 5)).length;
    const between = performance.now();
    const sample = estimatedSample('municipalities', await store.studyBasis(countedWave), model, {});
    if (sample === null) throw new Error('Too few took part.');
    benchmark.push((between - begin) / 1000);
    study.push((performance.now() - between) / 1000);
    progress(`benchmarks ${benchmark.at(-1)?.toFixed(2)} s, collective result ${study.at(-1)?.toFixed(2)} s`);
  }
  return { benchmark, study, groups };
}
