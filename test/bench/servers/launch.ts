import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { DatabaseAddress } from './database.ts';
import type { ServerKind } from './kinds.ts';

const program = join(import.meta.dirname, 'server-process.ts');

export interface LaunchedServer {
  readonly address: URL;
  close(): Promise<void>;
}

/** Starts a server on a free port, in a process of its own that logs nothing but warnings. */
export async function launchServer(
  kind: ServerKind,
  database: DatabaseAddress,
  further: Readonly<Record<string, string>> = {},
): Promise<LaunchedServer> {
  const child = fork(program, [kind], { env: { ...environment(), ...database, ...further } });
  const ended = once(child, 'exit');
  const address = await Promise.race([
    once(child, 'message').then(([told]) => String(told)),
    ended.then(([code]) => Promise.reject(new Error(`The server (${kind}) ended with ${code} before it was ready.`))),
  ]);
  return {
    address: new URL(address),
    async close() {
      if (child.connected) child.send('stop');
      await ended;
    },
  };
}

/** Whatever the program would read from this environment is left out, but for what the measurement asks for. */
export function environment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, LANG } = process.env;
  return { PATH, HOME, TMPDIR, LANG, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'warn' };
}
