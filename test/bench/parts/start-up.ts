import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { progress } from '../report/progress.ts';
import { type Part, ratioOf } from '../report/ratio.ts';
import type { DatabaseAddress } from '../servers/database.ts';
import { environment } from '../servers/launch.ts';
import { onSqlite } from '../servers/on-survey.ts';
import type { BenchSettings } from '../settings.ts';

const program = join(import.meta.dirname, '..', '..', '..', 'server', 'cli', 'reifegrad.mjs');

interface Started {
  /** From the start of the process until `/health/ready` says so. */
  readonly seconds: number;
  /** Resident megabytes at that moment; null where the system does not tell. */
  readonly megabytes: number | null;
}

/** The program as operators start it, on a database that holds a survey. */
export function startUp({ repetitions }: BenchSettings): Promise<Part> {
  return onSqlite({ answered: 0, submitted: 60, coded: 256, unbegun: 800 }, async (template) => {
    const started: Started[] = [];
    for (let round = 0; round < repetitions; round += 1) {
      const one = await startOnce(await template.copy('start'));
      started.push(one);
      progress(`ready after ${one.seconds.toFixed(2)} s`);
    }
    return { title: 'Start, database present', cells: [], ...ratiosOf(started) };
  });
}

function ratiosOf(started: readonly Started[]): Pick<Part, 'ratios' | 'notes'> {
  const megabytes = started.flatMap((one) => one.megabytes ?? []);
  const seconds = started.map((one) => one.seconds);
  const plain = started.map(() => 1);
  const time = ratioOf('seconds to ready', seconds, plain, { atMost: 1 });
  if (megabytes.length === 0) {
    return { ratios: [time], notes: ['This system does not tell the memory of another process.'] };
  }
  return { ratios: [time, ratioOf('megabytes when ready', megabytes, plain, { atMost: 120 })], notes: [] };
}

async function startOnce(database: DatabaseAddress): Promise<Started> {
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
