import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { start } from '../../../server/main.ts';
import { smallModelFile } from '../../support/small-model.ts';
import { smallConfiguration, smallServer } from '../../support/small-server.ts';
import { fileOf, withOpenWave } from '../../support/small-survey.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

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

test('the shipped model is what runs without a model file', async () => {
  const configuration = { ...smallConfiguration(temporaryFolder()), modelFile: null };
  const { running } = await smallServer(configuration);
  const survey = await (await fetch(`${running.address}/api/v1/survey`)).json();
  expect(survey).toMatchObject({ id: 'reifegrad-kommunal' });
});
