import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Loading a program makes much that is soon thrown away; with room for it the start takes a tenth less. */
const swift = ['--max-semi-space-size=64'];

const served = fileURLToPath(new URL('./served.ts', import.meta.url));

export interface LaunchOptions {
  /** Where the files of the survey lie; see `surveyFolder`. */
  readonly environment: Readonly<Record<string, string>>;
  /** The module that serves; default `served.ts`. */
  readonly module?: string;
  /** Modules that are loaded before the program. */
  readonly preload?: readonly URL[];
  /** A program with arguments that runs the server in its turn. */
  readonly under?: readonly [program: string, ...args: string[]];
}

/** A server that runs in a process of its own. */
export interface Served {
  readonly address: string;
  /** Of the process itself, or of the program that it runs under. */
  readonly pid: number;
  /** SIGKILL; settles when it is gone. */
  kill(): Promise<void>;
  /** Ends the process at once, without any closing, but by itself; settles when it is gone. */
  end(): Promise<void>;
}

/** A process that has loaded the program and waits. */
export interface Standby {
  /** @throws Error with what it wrote where it ended instead */
  start(): Promise<Served>;
  kill(): Promise<void>;
}

export function launch({ environment, module = served, preload = [], under }: LaunchOptions): Standby {
  const imports = preload.map((url) => `--import=${url.href}`);
  const [program, ...args] = [...(under ?? []), process.execPath, ...swift, ...imports, module];
  const child = spawn(program ?? '', args, {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString('utf8');
  });
  // A process that is killed may leave what was written to it unread.
  child.stdin.on('error', () => undefined);
  const gone = Promise.race([once(child, 'close'), once(child, 'error')]).catch(() => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done === true) {
      await gone;
      throw new Error(`The server ended before it answered:\n${complaints}`);
    }
    return value;
  };
  const kill = async () => {
    // What runs under another program outlives it, but not the end of its input.
    child.stdin.destroy();
    child.kill('SIGKILL');
    await gone;
  };
  return {
    kill,
    async start() {
      await line();
      child.stdin.write('start\n');
      const address = await line();
      return {
        address,
        pid: child.pid ?? 0,
        kill,
        async end() {
          child.stdin.end();
          await gone;
        },
      };
    },
  };
}
