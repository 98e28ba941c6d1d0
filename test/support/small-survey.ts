import { type ChildProcess, type SpawnOptionsWithoutStdio, spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, onTestFinished, vi } from 'vitest';
import type { Configuration } from '../../server/configuration.ts';
import { openSqliteStore } from '../../server/storage/sqlite/open-sqlite-store.ts';
import { municipalities } from './working-app.ts';

/** The program as it is run in the repository. */
export const program = join(import.meta.dirname, '../../server/cli/main.ts');

const wave = {
  id: 'w1',
  title: '{"de":"W1"}',
  modelVersion: '1.0.0',
  entry: 'open',
  createdAt: 1,
  closesAt: null,
} as const;

/** The file of the database. */
export function fileOf({ database }: Configuration): string {
  return database.kind === 'sqlite' ? database.file : expect.fail('the small server stores in a file');
}

/** Puts the municipalities of the tests and an open wave `w1` into a database. */
export async function withOpenWave(databaseFile: string): Promise<void> {
  const store = openSqliteStore(databaseFile);
  await store.importRegister({ asOf: '2026-01-01', importedAt: 1, source: 'test', municipalities });
  await store.createWave(wave);
  await store.openWave('w1', 1);
  await store.close();
}

/** `reifegrad serve` as a process of its own on the files of a folder. */
export async function servingProcess(
  folder: string,
  options: SpawnOptionsWithoutStdio = {},
): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const env = {
    PATH: process.env['PATH'],
    PORT: '0',
    MODEL_FILE: 'model.json',
    DATABASE_URL: 'sqlite:test.db',
    SECRET_KEY_FILE: 'secret.key',
  };
  const child = spawn(process.execPath, [program, 'serve'], { cwd: folder, env, ...options });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      printed += data;
    });
  }
  const address = await vi.waitFor(
    () => {
      const found = /^(http:\/\/127\.0\.0\.1:\d+) answers as /m.exec(printed)?.[1];
      return found ?? expect.fail(`It printed: ${printed}`);
    },
    { timeout: 15_000, interval: 50 },
  );
  return { child, address };
}

/** A request that writes, with everything that one needs. */
export function write(token: string, body: unknown, key = 'key-of-a-test-with-32-characters-or-more'): RequestInit {
  return {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': key,
    },
    body: JSON.stringify(body),
  };
}
