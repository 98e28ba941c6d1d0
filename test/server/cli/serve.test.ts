import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { smallConfiguration, smallServer } from '../../support/small-server.ts';
import { fileOf, program, servingProcess, withOpenWave, write } from '../../support/small-survey.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

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
