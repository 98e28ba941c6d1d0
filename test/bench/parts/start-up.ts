import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { buildWidget } from '../../../.ci/build.ts';
import { buildServer } from '../../../.ci/build-server.ts';
import { progress } from '../report/progress.ts';
import { type Part, ratioOf } from '../report/ratio.ts';
import type { DatabaseAddress } from '../servers/database.ts';
import { environment } from '../servers/launch.ts';
import { onSqlite } from '../servers/on-survey.ts';
import type { BenchSettings } from '../settings.ts';

const sources = join(import.meta.dirname, '..', '..', '..', 'server', 'cli', 'reifegrad.mjs');

interface Started {
  /** From the start of the process until `/health/ready` says so. */
  readonly seconds: number;
  /** Resident megabytes at that moment; null where the system does not tell. */
  readonly megabytes: number | null;
}

/** The built program as operators start it, on a database that holds a survey; beside it the same from its sources. */
export async function startUp({ repetitions }: BenchSettings): Promise<Part> {
  await buildWidget();
  const { program } = await buildServer();
  return onSqlite({ answered: 0, submitted: 60, coded: 256, unbegun: 800 }, async (template) => {
    const built: Started[] = [];
    const fromSources: Started[] = [];
    for (let round = 0; round < repetitions; round += 1) {
      const one = await startOnce(program, await template.copy('start'));
      const other = await startOnce(sources, await template.copy('start'));
      built.push(one);
      fromSources.push(other);
      progress(`ready after ${one.seconds.toFixed(2)} s, from sources ${other.seconds.toFixed(2)} s`);
    }
    return { title: 'Start, database present', cells: [], ...ratiosOf(built, fromSources) };
  });
}

function ratiosOf(built: readonly Started[], fromSources: readonly Started[]): Pick<Part, 'ratios' | 'notes'> {
  const seconds = (started: readonly Started[]) => started.map((one) => one.seconds);
  const megabytes = (started: readonly Started[]) => started.flatMap((one) => one.megabytes ?? []);
  const plain = built.map(() => 1);
  const time = [
    ratioOf('seconds to ready', seconds(built), plain, { atMost: 1 }),
    ratioOf('seconds to ready, of those from sources', seconds(built), seconds(fromSources), null),
  ];
  if (megabytes(built).length === 0) {
    return { ratios: time, notes: ['This system does not tell the memory of another process.'] };
  }
  const memory = [
    ratioOf('megabytes when ready', megabytes(built), plain, { atMost: 120 }),
    ratioOf('megabytes when ready, of those from sources', megabytes(built), megabytes(fromSources), null),
  ];
  return { ratios: [...time, ...memory], notes: [] };
}

async function startOnce(program: string, database: DatabaseAddress): Promise<Started> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, [program, 'serve'], {
    env: { ...environment(), ...database, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  try {
    while (!(await isReady(port))) {
      if (child.exitCode !== null) throw new Error(`The program ended with ${child.exitCode} before it was ready.`);
      await pause(5);
    }
    const seconds = (performance.now() - begun) / 1000;
    return { seconds, megabytes: child.pid === undefined ? null : residentMegabytes(child.pid) };
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

function isReady(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/health/ready`, { headers: { connection: 'close' } }).then(
    ({ ok }) => ok,
    () => false,
  );
}

function residentMegabytes(process: number): number | null {
  try {
    const kibibytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1];
    return kibibytes === undefined ? null : (Number(kibibytes) * 1024) / 1e6;
  } catch {
    return null;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('The probe has no port.');
  return address.port;
}
