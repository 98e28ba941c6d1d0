import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

const repository = join(import.meta.dirname, '..', '..');

/** Writes `installed`, and then does what a test has put into `npm-also`. */
const npm = `#!/bin/sh
[ "$1" = install ] || exit 0
echo "$*" >> installed
mkdir -p node_modules/node/bin
ln -sf ${process.execPath} node_modules/node/bin/node
if [ -f npm-also ]; then . ./npm-also; fi
`;

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** An empty project with `.ci/prepare.mjs` in its place, a lock file, a script and an npm that only notes that it was called. */
export class PreparedProject {
  readonly root = mkdtempSync(join(tmpdir(), 'reifegrad-prepare-'));
  readonly path = `${join(this.root, 'bin')}:${process.env['PATH']}`;

  constructor() {
    mkdirSync(join(this.root, '.ci'));
    mkdirSync(join(this.root, 'bin'));
    for (const name of ['prepare.mjs', 'alone.mjs']) {
      copyFileSync(join(repository, '.ci', name), join(this.root, '.ci', name));
    }
    this.write('package-lock.json', JSON.stringify({ packages: { '': {}, 'node_modules/a': { version: '1.0.0' } } }));
    this.write('script.ts', 'const all: string[] = process.argv.slice(2);\nconsole.log(all.join());\n');
    this.write('bin/npm', npm);
    chmodSync(join(this.root, 'bin', 'npm'), 0o755);
  }

  write(name: string, text: string): void {
    const path = join(this.root, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }

  /** How often npm was called. */
  get installations(): number {
    const path = join(this.root, 'installed');
    return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n').length : 0;
  }

  start(args: readonly string[], path = this.path): ChildProcessByStdio<null, Readable, Readable> {
    const env = { ...process.env, PATH: path };
    const child = spawn(process.execPath, ['.ci/prepare.mjs', ...args], {
      cwd: this.root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.setEncoding('utf8');
    child.stderr.setEncoding('utf8');
    return child;
  }

  run(args: readonly string[], path = this.path): Promise<Ended> {
    return ended(this.start(args, path));
  }
}

export function ended(child: ChildProcessByStdio<null, Readable, Readable>): Promise<Ended> {
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: string) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk: string) => {
    err += chunk;
  });
  return new Promise((done) => child.on('close', (code) => done({ code, out, err })));
}

/** Resolves when a text has appeared in a stream. */
export function appears(stream: Readable, text: string): Promise<void> {
  let seen = '';
  return new Promise((done) =>
    stream.on('data', (chunk: string) => {
      seen += chunk;
      if (seen.includes(text)) done();
    }),
  );
}
