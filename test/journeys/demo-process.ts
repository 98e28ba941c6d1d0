import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** The demo as its users start it, with a database of its own. */
export interface Demo {
  /** Origin of the town hall's pages. */
  readonly pages: string;
  /** Origin of the server. */
  readonly server: string;
  /** Stops the process at once, as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same database and ports. */
  restart(): Promise<void>;
  /** Ends the process and removes its database. */
  close(): Promise<void>;
}

export async function startDemo(): Promise<Demo> {
  const [port, pagePort] = [await freePort(), await freePort()];
  const folder = mkdtempSync(join(tmpdir(), 'reifegrad-demo-'));
  // The test's own variables begin like the program's, which refuses what it does not know.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('REIFEGRAD_'));
  const env = {
    ...Object.fromEntries(inherited),
    PORT: String(port),
    DEMO_PORT: String(pagePort),
    DATABASE_URL: `sqlite:${join(folder, 'demo.db')}`,
    SECRET_KEY_FILE: join(folder, 'demo.key'),
  };
  let running = await launched(env);
  const end = async (signal: NodeJS.Signals) => {
    if (running.exitCode !== null || running.signalCode !== null) return;
    const ended = once(running, 'exit');
    running.kill(signal);
    await ended;
  };
  return {
    pages: `http://localhost:${pagePort}`,
    server: `http://localhost:${port}`,
    kill: () => end('SIGKILL'),
    async restart() {
      running = await launched(env);
    },
    async close() {
      await end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Resolves once the demo says that it is ready; rejects with what it said if it ends before. */
async function launched(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(root, 'demo', 'start.ts')], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (said.includes('Bereit nach')) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`The demo ended before it was ready:\n${said}`)));
  });
  return child;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  const closed = once(probe, 'close');
  probe.close();
  await closed;
  if (address === null || typeof address === 'string') throw new Error('The probe has no port.');
  return address.port;
}
