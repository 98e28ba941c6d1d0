import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import BetterSqlite from 'better-sqlite3';

const require = createRequire(import.meta.url);

/** What ran where; says nothing that identifies the machine. */
export interface Machine {
  readonly at: string;
  readonly cores: number;
  readonly processor: string;
  readonly memoryGigabytes: number;
  readonly system: string;
  /** Runnable processes over the last minute, when the bench began: above 0.5 somebody else was busy. */
  readonly loadBefore: number;
  readonly versions: Readonly<Record<string, string>>;
}

export async function describeMachine(): Promise<Machine> {
  const processors = cpus();
  return {
    at: new Date().toISOString(),
    cores: processors.length,
    processor: processors[0]?.model ?? 'unknown',
    memoryGigabytes: Math.round(totalmem() / 1e9),
    system: `${platform()} ${release().split('.').slice(0, 2).join('.')}`,
    loadBefore: Math.round((loadavg()[0] ?? 0) * 100) / 100,
    versions: {
      node: process.versions.node,
      hono: packageVersion('hono'),
      '@hono/node-server': packageVersion('@hono/node-server'),
      'better-sqlite3': packageVersion('better-sqlite3'),
      sqlite: sqliteVersion(),
      kysely: packageVersion('kysely'),
      pg: packageVersion('pg'),
      pgbench: await pgbenchVersion(),
    },
  };
}

function packageVersion(name: string): string {
  const folder = require.resolve.paths(name)?.find((path) => readable(join(path, name, 'package.json')) !== null);
  const text = folder === undefined ? null : readable(join(folder, name, 'package.json'));
  return text === null ? 'absent' : JSON.parse(text).version;
}

function readable(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function sqliteVersion(): string {
  const connection = new BetterSqlite(':memory:');
  try {
    return String(connection.prepare('select sqlite_version()').pluck().get());
  } finally {
    connection.close();
  }
}

/** `absent` where it is not on the PATH. */
export function pgbenchVersion(): Promise<string> {
  return promisify(execFile)('pgbench', ['--version']).then(
    ({ stdout }) => /\d+(?:\.\d+)*/.exec(stdout)?.[0] ?? stdout.trim(),
    () => 'absent',
  );
}
