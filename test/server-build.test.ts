import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { buildWidget } from '../.ci/build.ts';
import { buildServer, type ServerBuild } from '../.ci/build-server.ts';
import { nodeVersionProblem } from '../server/node-version.ts';
import { gvText, smallRegister } from './server/registry/fixture-lines.ts';
import { postgresDatabases } from './support/postgres-database.ts';
import { wholeDocument } from './support/report-document.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const repository = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'reifegrad-server-build-'));
const { database } = postgresDatabases();
let build: ServerBuild;

const parsed = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8'));
/** Puts one installed package where the built program finds it. */
const install = (name: string) => {
  const place = join(folder, 'node_modules', name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(join(repository, 'node_modules', name), place, 'junction');
};

/** Nothing is written on disk but in the folder in which the program runs. */
const environment = { PATH: process.env['PATH'], PORT: '0', DATABASE_URL: 'sqlite:test.db', SECRET_KEY_FILE: 'key' };

function run(
  cwd: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
  program = build.program,
) {
  const options = { cwd, env: { ...environment, ...more }, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], options);
  return { status, stdout, stderr };
}

/** Where a serving program says that it listens. */
function addressOf({ stdout, stderr }: ChildProcessWithoutNullStreams): Promise<string> {
  let printed = '';
  for (const stream of [stdout, stderr]) stream.on('data', (chunk) => (printed += chunk));
  return vi.waitFor(() => /^(http\S+) answers as /m.exec(printed)?.[1] ?? expect.fail(`It printed: ${printed}`), {
    timeout: 15_000,
    interval: 20,
  });
}

beforeAll(async () => {
  build = await buildServer({ folder });
  cpSync((await buildWidget()).folder, join(folder, 'widget', 'v1'), { recursive: true });
  // Without pg: SQLite alone must do.
  install('better-sqlite3');
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the built server, away from its sources', () => {
  test('lists every command', () => {
    const { status, stdout } = run(folder, ['--help']);
    const named = ['serve', 'model validate', 'registry import', 'wave create', 'verify', 'backup', 'restore'];
    expect({ status, missing: named.filter((name) => !stdout.includes(`  ${name}`)) }).toEqual({
      status: 0,
      missing: [],
    });
  });

  test('serves the shipped model and the widget on an empty SQLite database, without pg', async () => {
    const child = spawn(process.execPath, [build.program, 'serve'], { cwd: temporaryFolder(), env: environment });
    const ended = once(child, 'exit');
    onTestFinished(() => void child.kill('SIGKILL'));
    const address = await addressOf(child);

    const ready = await fetch(`${address}/health/ready`);
    expect(await ready.json()).toMatchObject({ status: 'ready', storage: 'writable', model: 'ok' });
    const shipped = parsed(repository, 'model', 'reifegrad-kommunal.json');
    const model = await fetch(`${address}/api/v1/models/${encodeURIComponent(shipped.version)}`);
    expect(await model.json()).toMatchObject({ id: shipped.id, version: shipped.version });
    const widget = await fetch(`${address}/widget/v1/reifegrad-check.js`);
    expect(await widget.text()).toBe(readFileSync(join(folder, 'widget', 'v1', 'reifegrad-check.js'), 'utf8'));
    const description = await fetch(`${address}/api/v1/openapi.json`);
    expect(await description.json()).toMatchObject({ openapi: '3.1.0' });

    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });

  test('lists waves and verifies a database, with the thread that reads beside', () => {
    const cwd = temporaryFolder();
    const created = run(cwd, ['wave', 'create', 'herbst-2026', '--title', 'Herbst 2026', '--entry', 'open']);
    expect(created).toMatchObject({ status: 0, stderr: '' });
    const list = run(cwd, ['wave', 'list', '--json']);
    expect(JSON.parse(list.stdout)).toMatchObject({ waves: [{ id: 'herbst-2026', entry: 'open', begun: 0 }] });
    const { status, stdout } = run(cwd, ['verify', '--json']);
    expect({ status, findings: JSON.parse(stdout).findings }).toEqual({ status: 0, findings: [] });
  });

  test('prints papers where typesetter and fonts are installed', async () => {
    for (const name of ['noto-sans', 'noto-emoji']) install(`@expo-google-fonts/${name}`);
    install('@myriaddreamin/typst-ts-node-compiler');
    const thread = new Worker(join(folder, 'server', 'press-thread.mjs'));
    onTestFinished(async () => void (await thread.terminate()));
    const beginnings: string[] = [];
    for (const form of ['pdf', 'docx']) {
      thread.postMessage({ document: wholeDocument, form });
      const [{ paper, message }] = await once(thread, 'message');
      beginnings.push(message ?? Buffer.from(paper.subarray(0, 4)).toString('latin1'));
    }
    expect(beginnings).toEqual(['%PDF', 'PK\u0003\u0004']);
  });

  test('imports a register in an encoding that Node does not know', () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'register.txt'), iconv.encode(gvText(smallRegister), 'cp850'));
    const { status, stdout } = run(cwd, ['registry', 'import', 'register.txt', '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ imported: true, report: { format: 'gv100ad', encoding: 'cp850' } });
  });

  test('names a package that is not installed, and how to install it', () => {
    const { status, stderr } = run(temporaryFolder(), ['wave', 'list'], {
      DATABASE_URL: 'postgres://127.0.0.1:1/none',
    });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        'The package pg is not installed. Install what package.json asks for, in its folder: ' +
        'npm ci --omit=dev --ignore-scripts\n',
    });
  });

  test('prepares and lists waves on PostgreSQL where pg is installed', async () => {
    const { url } = await database();
    const cwd = temporaryFolder();
    cpSync(folder, cwd, { recursive: true, filter: (path) => !path.includes('node_modules') });
    symlinkSync(join(repository, 'node_modules'), join(cwd, 'node_modules'), 'junction');
    const program = join(cwd, 'server', 'reifegrad.mjs');
    const on = { DATABASE_URL: url };
    const created = run(cwd, ['wave', 'create', 'herbst-2026', '--title', 'Herbst 2026'], on, program);
    expect(created).toMatchObject({ status: 0, stderr: '' });
    const list = run(cwd, ['wave', 'list', '--json'], on, program);
    expect(JSON.parse(list.stdout)).toMatchObject({ waves: [{ id: 'herbst-2026', entry: 'code', begun: 0 }] });
  });

  test('says on an older Node what it needs, and loads nothing more', () => {
    const older = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } });";
    const hook = `data:text/javascript,${encodeURIComponent(older)}`;
    const sentence = `${nodeVersionProblem('20.20.2')}\n`;
    expect(run(folder, ['--help'], { NODE_OPTIONS: `--import=${hook}` })).toEqual({
      status: 2,
      stdout: '',
      stderr: sentence,
    });
    expect(readFileSync(build.program, 'utf8')).not.toMatch(/^import\b/m);
  });
});

describe('what is built', () => {
  test('is listed with size and hash', () => {
    const manifest = parsed(folder, 'server', 'manifest.json');
    expect(manifest).toEqual(build.manifest);
    const found = ['server', 'model'].flatMap((part) =>
      readdirSync(join(folder, part)).map((name) => `${part}/${name}`),
    );
    const own = ['server/manifest.json'];
    const names = [...found.filter((name) => !own.includes(name)), 'LICENSE', 'package.json', 'package-lock.json'];
    expect(Object.keys(build.manifest.files).sort()).toEqual(names.sort());
    for (const [name, { size, integrity }] of Object.entries(build.manifest.files)) {
      const content = readFileSync(join(folder, name));
      const hash = createHash('sha384').update(content).digest('base64');
      expect({ size, integrity }).toEqual({ size: content.length, integrity: `sha384-${hash}` });
    }
  });

  test('carries the notices of the packages inside, and asks for those outside in the locked version', () => {
    const licenses = readFileSync(join(folder, 'server', 'licenses.md'), 'utf8');
    const inside = ['@hono/node-server', 'csv-parse', 'docx', 'hono', 'iconv-lite', 'kysely', 'zod'];
    expect(inside.filter((name) => !licenses.includes(`## ${name} - `))).toEqual([]);

    const { packages } = parsed(repository, 'package-lock.json');
    const version = (name: string) => packages[`node_modules/${name}`].version;
    const outside = [
      '@expo-google-fonts/noto-emoji',
      '@expo-google-fonts/noto-sans',
      '@myriaddreamin/typst-ts-node-compiler',
      'better-sqlite3',
      'pg',
    ];
    const dependencies = Object.fromEntries(outside.map((name) => [name, version(name)]));
    expect(parsed(folder, 'package.json')).toMatchObject({
      version: parsed(repository, 'package.json').version,
      type: 'module',
      bin: { reifegrad: 'server/reifegrad.mjs' },
      dependencies,
    });
    const lock = parsed(folder, 'package-lock.json');
    expect(lock.packages[''].dependencies).toEqual(dependencies);
    expect(lock.packages['node_modules/split2']).toEqual(packages['node_modules/split2']);
    expect(Object.keys(lock.packages).filter((place) => place.includes('zod'))).toEqual([]);
  });

  test('is built again only when something has changed, a file is gone or it is wished', async () => {
    const other = temporaryFolder();
    cpSync(folder, other, { recursive: true, filter: (path) => !path.includes('node_modules') });
    const built = async (force = false) => (await buildServer({ folder: other, force })).built;
    expect(await built()).toBe(false);
    rmSync(join(other, 'server', 'snapshot-thread.mjs'));
    expect(await built()).toBe(true);
    expect(await built()).toBe(false);
    writeFileSync(join(other, '.stamp-server'), 'of other sources\n');
    expect(await built()).toBe(true);
    expect(await built(true)).toBe(true);
    expect(readdirSync(other).filter((name) => name.startsWith('.'))).toEqual(['.stamp-server']);
  });
});
