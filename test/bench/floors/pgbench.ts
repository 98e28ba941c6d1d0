import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { latencies } from '../load/latencies.ts';
import type { Measured } from '../report/measured.ts';
import { benchFolder } from '../servers/bench-folder.ts';

/** Turns that one run takes at most: each begins where none before has been. */
const turnsOfRun = 1_000_000;

export interface Pgbench {
  measure(clients: number, milliseconds: number): Promise<Measured>;
  close(): void;
}

/** Runs a script with as many connections as there are clients, each statement prepared once. */
export function pgbench(url: string, script: string): Pgbench {
  const { path: folder, remove } = benchFolder();
  const file = join(folder, 'save.sql');
  writeFileSync(file, script);
  let runs = 0;
  return {
    async measure(clients, milliseconds) {
      runs += 1;
      const { stdout } = await promisify(execFile)(
        'pgbench',
        [
          ...['--no-vacuum', '--protocol=prepared', `--client=${clients}`, `--jobs=${Math.min(2, clients)}`],
          ...[`--time=${Math.max(1, Math.round(milliseconds / 1000))}`, `--define=turn=${runs * turnsOfRun}`],
          ...['--log', `--log-prefix=${join(folder, `log-${runs}`)}`, `--file=${file}`, url],
        ],
        { maxBuffer: 1 << 26 },
      );
      const failed = /number of failed transactions: (\d+)/.exec(stdout)?.[1];
      const perSecond = /tps = ([\d.]+)/.exec(stdout)?.[1];
      if (perSecond === undefined || Number(failed ?? 0) > 0) throw new Error(`pgbench failed:\n${stdout}`);
      const taken = latencies();
      for (const microseconds of loggedTimes(folder, `log-${runs}.`)) taken.add(microseconds / 1000);
      const measured = { p50: taken.percentile(50), p99: taken.percentile(99), generatorLoad: null };
      return { perSecond: Number(perSecond), ...measured };
    },
    close: remove,
  };
}

/** The third column of each line is the time of a transaction. */
function loggedTimes(folder: string, prefix: string): readonly number[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => Number(line.split(' ')[2]));
}
