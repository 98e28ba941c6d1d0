import { type ChildProcess, type SpawnOptionsWithoutStdio, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Configuration } from '../../server/configuration.ts';
import { realSurroundings } from '../../server/main/open-workplace.ts';
import { start } from '../../server/main.ts';
import { openSqliteStore } from '../../server/storage/sqlite/open-sqlite-store.ts';
import { smallModelFile } from '../support/small-model.ts';
import { smallConfiguration, smallServer } from '../support/small-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { municipalities } from '../support/working-app.ts';

const program = join(import.meta.dirname, '../../server/cli/main.ts');
const wave = {
  id: 'w1',
  title: '{"de":"W1"}',
  modelVersion: '1.0.0',
  entry: 'open',
  createdAt: 1,
  closesAt: null,
} as const;

function fileOf({ database }: Configuration): string {
  return database.kind === 'sqlite' ? database.file : expect.fail('the small server stores in a file');
}

async function withOpenWave(databaseFile: string): Promise<void> {
  const store = openSqliteStore(databaseFile);
  await store.importRegister({ asOf: '2026-01-01', importedAt: 1, source: 'test', municipalities });
  await store.createWave(wave);
  await store.openWave('w1', 1);
  await store.close();
}

/** `reifegrad serve` as a process of its own on the files of a folder. */
async function servingProcess(
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

function write(token: string, body: unknown, key = 'key-of-a-test-with-32-characters-or-more'): RequestInit {
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

test('what was answered is still there after a restart on the same files, with the same session and the same code', async () => {
  const configuration = smallConfiguration(temporaryFolder());
  const first = (await smallServer(configuration)).running;
  await withOpenWave(fileOf(configuration));
  const entering = await fetch(`${first.address}/api/v1/sessions`, {
    ...write('', { municipality: '08115001' }, 'begin-of-a-test-with-32-characters'),
    method: 'POST',
  });
  const { token, accessCode } = JSON.parse(await entering.text());
  const body = { value: { kind: 'option', option: 'draft' }, revision: 0 };
  const path = '/api/v1/assessment/answers/strategy-document';
  const reply = await fetch(first.address + path, write(token, body));
  expect(reply.status).toBe(200);
  const saved = await reply.text();
  await first.close();

  const second = (await smallServer(configuration)).running;
  expect(await (await fetch(second.address + path, write(token, body))).text()).toBe(saved);
  const again = await fetch(`${second.address}/api/v1/sessions`, {
    ...write('', { code: accessCode }),
    method: 'POST',
  });
  expect(again.status).toBe(201);
});

test('first start makes database and key, the key for its owner alone', async () => {
  const configuration = smallConfiguration(temporaryFolder());
  const { running } = await smallServer(configuration);
  expect(running.address).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+$/);
  expect(running.publicUrl).toBe(running.address.replace('127.0.0.1', 'localhost'));
  expect(statSync(fileOf(configuration)).isFile()).toBe(true);
  expect(statSync(configuration.secretKeyFile).mode & 0o777).toBe(0o600);
  expect(Buffer.from(readFileSync(configuration.secretKeyFile, 'utf8').trim(), 'base64url')).toHaveLength(32);
});

test('a port in use is named, with what to do', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const configuration = { ...smallConfiguration(temporaryFolder()), port };
  await expect(smallServer(configuration)).rejects.toMatchObject({
    name: 'StartRefused',
    sentences: [
      `Port ${port} on 127.0.0.1 is in use by another program. Stop it, or choose another port. Example: PORT=${port + 1}`,
    ],
  });
});

test('an older Node is told so before anything is opened', async () => {
  const configuration = smallConfiguration(temporaryFolder());
  const surroundings = { ...realSurroundings, nodeVersion: '20.20.2' };
  await expect(start(configuration, { surroundings })).rejects.toMatchObject({
    name: 'StartRefused',
    sentences: [expect.stringContaining('needs Node 24 or later, and this is Node 20.20.2')],
  });
  expect(() => statSync(fileOf(configuration))).toThrow('ENOENT');
});

test('a broken model refuses the start, with every problem by line and column', async () => {
  const folder = temporaryFolder();
  const configuration = smallConfiguration(folder);
  const broken = { ...smallModelFile, fallback: 'fr', secondsPerQuestion: 'many' };
  writeFileSync(join(folder, 'model.json'), JSON.stringify(broken, null, 2));
  const text = readFileSync(join(folder, 'model.json'), 'utf8').split('\n');
  const line = text.findIndex((each) => each.includes('secondsPerQuestion')) + 1;
  const refused = await start(configuration).catch((error: unknown) => error);
  expect(refused).toMatchObject({ name: 'StartRefused' });
  expect(String(refused)).toContain(`${join(folder, 'model.json')}:${line}:`);
});

test.each(['{ "id": ', null])('with a wave in the database the model file %j does not stop the start', async (text) => {
  const folder = temporaryFolder();
  const configuration = smallConfiguration(folder);
  await (await smallServer(configuration)).running.close();
  await withOpenWave(fileOf(configuration));
  if (text === null) rmSync(join(folder, 'model.json'));
  else writeFileSync(join(folder, 'model.json'), text);

  const { running, events, changed } = await smallServer(configuration);
  expect(await (await fetch(`${running.address}/health/ready`)).json()).toMatchObject({
    status: 'ready',
    model: 'broken',
  });
  expect(await (await fetch(`${running.address}/api/v1/survey`)).json()).toMatchObject({
    model: { version: '1.0.0' },
    wave: { id: 'w1', status: 'open' },
  });
  await vi.waitFor(() => expect(events).toContain(text === null ? 'model file not loaded' : 'model file refused'));

  writeFileSync(join(folder, 'model.json'), JSON.stringify(smallModelFile));
  changed();
  await vi.waitFor(async () => {
    expect(await (await fetch(`${running.address}/health/ready`)).json()).toMatchObject({ model: 'ok' });
  });
});

test('behind TLS without a trusted proxy the start is warned about', async () => {
  const configuration = { ...smallConfiguration(temporaryFolder()), publicUrl: 'https://check.example.org' };
  const { events } = await smallServer(configuration);
  expect(events.some((event) => event.includes('TRUSTED_PROXIES is empty'))).toBe(true);
});

test.each([
  ['model file', (path: string) => ({ modelFile: path }), 'The model file'],
  ['database', (path: string) => ({ database: { kind: 'sqlite', file: path } }) as const, 'annot be'],
] as const)('a %s that is a folder refuses the start', async (_, at, sentence) => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'folder'));
  const configuration = { ...smallConfiguration(folder), ...at(join(folder, 'folder')) };
  await expect(start(configuration)).rejects.toMatchObject({
    name: 'StartRefused',
    sentences: [expect.stringContaining(sentence)],
  });
});

test('while running a broken model changes nothing, and a good new version becomes that of the next wave', async () => {
  const folder = temporaryFolder();
  const configuration = smallConfiguration(folder);
  const { running, events, changed } = await smallServer(configuration);
  const ready = async () => (await fetch(`${running.address}/health/ready`)).json();
  const survey = async () => (await fetch(`${running.address}/api/v1/survey`)).json();

  writeFileSync(join(folder, 'model.json'), '{ "id": ');
  changed();
  await vi.waitFor(() => expect(events).toContain('model file refused'));
  expect(await ready()).toEqual({ status: 'ready', storage: 'writable', model: 'broken', modelVersion: '1.0.0' });
  expect(await survey()).toMatchObject({ model: { version: '1.0.0' } });

  writeFileSync(join(folder, 'model.json'), JSON.stringify({ ...smallModelFile, version: '1.1.0' }));
  changed();
  await vi.waitFor(() => expect(events).toContain('model file loaded'));
  expect(await ready()).toMatchObject({ status: 'ready', storage: 'writable', model: 'ok' });
  expect(await survey()).toMatchObject({ model: { version: '1.1.0' } });
  const old = await fetch(`${running.address}/api/v1/models/1.0.0`);
  expect(await old.text()).toBe(JSON.stringify(smallModelFile));
});

test('on a database that takes no writes the server starts, reads and says so', async () => {
  const folder = temporaryFolder();
  const configuration = smallConfiguration(folder);
  await (await smallServer(configuration)).running.close();
  await withOpenWave(fileOf(configuration));
  chmodSync(fileOf(configuration), 0o444);
  // Root may write anything, so the server runs as nobody then.
  const nobody = process.getuid?.() === 0 ? 65_534 : undefined;
  if (nobody !== undefined) chownSync(configuration.secretKeyFile, nobody, nobody);
  chmodSync(folder, 0o555);
  onTestFinished(() => chmodSync(folder, 0o755));
  const { address } = await servingProcess(folder, nobody === undefined ? {} : { uid: nobody });

  expect(await (await fetch(`${address}/api/v1/survey`)).json()).toMatchObject({ wave: { id: 'w1', status: 'open' } });
  const ready = await fetch(`${address}/health/ready`);
  expect({ status: ready.status, body: await ready.json() }).toMatchObject({
    status: 503,
    body: { status: 'not-ready', storage: 'read-only' },
  });
  const entering = await fetch(`${address}/api/v1/sessions`, {
    ...write('', { municipality: '08115001' }),
    method: 'POST',
  });
  expect({ status: entering.status, body: await entering.json() }).toMatchObject({
    status: 503,
    body: { code: 'server.storage-read-only' },
  });
}, 30_000);

test('closing twice closes once, and a running request is finished', async () => {
  const { running, events } = await smallServer(smallConfiguration(temporaryFolder()));
  const survey = fetch(`${running.address}/api/v1/survey`);
  await vi.waitFor(() => expect(events).toContain('request'));
  await Promise.all([running.close(), running.close()]);
  expect((await survey).status).toBe(200);
  expect(events.filter((event) => ['stopping', 'watch ended', 'stopped'].includes(event))).toEqual([
    'stopping',
    'watch ended',
    'stopped',
  ]);
  await expect(fetch(running.address)).rejects.toThrow('fetch failed');
});

test('a body over 64 KiB is refused on the wire, announced or in chunks', async () => {
  const { running } = await smallServer(smallConfiguration(temporaryFolder()));
  const bytes = new Uint8Array(65_537).fill(32);
  const chunked = new ReadableStream({
    start(controller) {
      controller.enqueue(bytes.subarray(0, 40_000));
      controller.enqueue(bytes.subarray(40_000));
      controller.close();
    },
  });
  for (const body of [bytes, chunked]) {
    const init = { ...write('', {}), method: 'POST', body, duplex: 'half' } as const;
    const response = await fetch(`${running.address}/api/v1/sessions`, init);
    expect({ status: response.status, code: JSON.parse(await response.text()).code }).toEqual({
      status: 413,
      code: 'request.too-large',
    });
  }
});

test('length and chunks together are refused as smuggling', async () => {
  const { running } = await smallServer(smallConfiguration(temporaryFolder()));
  const { port, hostname } = new URL(running.address);
  const reply = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        'POST /api/v1/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      );
    });
    socket.once('data', (data) => {
      resolve(data.toString());
      socket.destroy();
    });
    socket.once('error', reject);
  });
  expect(reply).toMatch(/^HTTP\/1\.1 400 /);
});

test('the shipped model is what runs without a model file', async () => {
  const configuration = { ...smallConfiguration(temporaryFolder()), modelFile: null };
  const { running } = await smallServer(configuration);
  const survey = await (await fetch(`${running.address}/api/v1/survey`)).json();
  expect(survey).toMatchObject({ id: 'reifegrad-kommunal' });
});

test('the program prints its address, stops on the first signal and ignores the second', async () => {
  const folder = temporaryFolder();
  smallConfiguration(folder);
  const { child } = await servingProcess(folder);
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  child.kill('SIGTERM');
  child.kill('SIGTERM');
  expect(await ended).toEqual({ code: 0, signal: null });
}, 30_000);

test('an unknown command ends with 2', () => {
  const { status, stderr } = spawnSync(process.execPath, [program, 'serv'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'There is no command "serv". Did you mean: reifegrad serve?\n',
  });
}, 30_000);
