import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { realSurroundings } from '../../server/main/open-workplace.ts';
import { start } from '../../server/main.ts';
import { smallConfiguration, smallServer } from '../support/small-server.ts';
import { fileOf, withOpenWave, write } from '../support/small-survey.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

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
