import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CommandLine, commandLine } from '../../support/command-line.ts';
import { smallModelFile } from '../../support/small-model.ts';
import { storeBeside } from '../../support/store-beside.ts';

async function withWave(
  line: CommandLine,
  wave: { readonly id: string; readonly closesAt: number },
  opened?: 'opened',
): Promise<void> {
  await line.run('wave', 'create', 'first', '--title', 'x');
  const store = storeBeside(line.folder);
  await store.createWave({ ...wave, title: '{"de":"x"}', modelVersion: '1.0.0', entry: 'code', createdAt: 1 });
  if (opened) await store.openWave(wave.id, 1);
  await store.close();
}

test('a wave is created, opened, listed and closed', async () => {
  const { run } = commandLine();
  expect(await run('wave', 'list')).toEqual({
    exit: 0,
    out: `There is no wave yet: reifegrad wave create\nThe next wave begins with ${smallModelFile.id} 1.0.0.\n`,
    err: '',
  });
  const create = ['wave', 'create', 'w1', '--title', 'Erste', '--title', 'en=First', '--entry', 'open'];
  expect(await run(...create, '--closes', '2099-03-31T22:00:00Z')).toEqual({
    exit: 0,
    out: `Wave w1 is prepared with model ${smallModelFile.id} 1.0.0. Open it: reifegrad wave open w1\n`,
    err: '',
  });
  expect(await run(...create)).toMatchObject({ exit: 1, out: 'There is a wave w1 already; choose another id.\n' });
  expect(await run('wave', 'close', 'w1')).toMatchObject({
    exit: 1,
    out: 'Wave w1 is prepared; only a wave that is open can be closed.\n',
  });
  expect(await run('wave', 'open', 'w1')).toEqual({ exit: 0, out: 'Wave w1 is open.\n', err: '' });

  const { out } = await run('wave', 'list', '--json');
  expect(JSON.parse(out)).toEqual({
    waves: [
      {
        id: 'w1',
        status: 'open',
        entry: 'open',
        modelVersion: '1.0.0',
        title: { de: 'Erste', en: 'First' },
        closesAt: '2099-03-31T22:00:00.000Z',
        openedAt: expect.stringMatching(/Z$/),
        closedAt: null,
        begun: 0,
        submitted: 0,
        withdrawn: 0,
        reopened: 0,
      },
    ],
    nextModel: { id: smallModelFile.id, version: '1.0.0', problems: 0, taken: false },
  });
  await run('wave', 'create', 'w2', '--title', 'Zweite');
  expect(await run('wave', 'open', 'w2')).toMatchObject({
    exit: 1,
    out: 'Wave w1 is open; close it first: reifegrad wave close w1\n',
  });
  expect(await run('wave', 'open', 'w9')).toMatchObject({ exit: 1, out: 'There is no wave w9. Known are: w1, w2.\n' });
  expect(JSON.parse((await run('wave', 'close', 'w1', '--json')).out)).toEqual({
    id: 'w1',
    outcome: 'moved',
    status: 'closed',
    reopened: [],
  });
});

test.each([
  [['W1', '--title', 'x'], 'small letters'],
  [['w1'], 'needs a title in de'],
  [['w1', '--title', 'en=First'], 'needs a title in de'],
  [['w1', '--title', 'x', '--entry', 'free'], 'expected open or code'],
  [['w1', '--title', 'x', '--closes', '2027-03-31'], 'expected date, time and zone'],
  [['w1', '--title', 'x', '--closes', '2027-13-31T22:00:00Z'], 'expected date, time and zone'],
  [['w1', '--title', 'x', '--closes', '2027-02-31T22:00:00Z'], 'there is no such day'],
  [['w1', '--title', 'x', '--closes', '2027-02-29T22:00:00+01:00'], 'there is no such day'],
  [['w1', '--title', 'x', '--closes', '2020-03-31T22:00:00Z'], 'that time has passed already'],
])('wave create %j is used wrongly', async (args, sentence) => {
  const { run } = commandLine();
  const { exit, err } = await run('wave', 'create', ...args);
  expect({ exit, told: err.includes(sentence) }).toEqual({ exit: 2, told: true });
});

test('a wave whose closing time has passed is not opened', async () => {
  const line = commandLine();
  await withWave(line, { id: 'w1', closesAt: Date.UTC(2020, 0, 1) });
  expect(await line.run('wave', 'open', 'w1', '--json')).toMatchObject({ exit: 1 });
  expect(await line.run('wave', 'open', 'w1')).toEqual({
    exit: 1,
    out: 'Wave w1 was to close at 2020-01-01T00:00:00.000Z, which has passed. Create another one: reifegrad wave create\n',
    err: '',
  });
  expect((await line.run('wave', 'list')).out).toMatch(/^wave {3}status .*\nw1 {5}prepared /);
});

test('a wave that has closed by itself is listed as closed, and leaves room for the next one', async () => {
  const line = commandLine();
  await withWave(line, { id: 'w1', closesAt: Date.UTC(2020, 0, 1) }, 'opened');
  expect((await line.run('wave', 'list')).out).toMatch(/^wave {3}status .*\nw1 {5}closed /);
  await line.run('wave', 'create', 'w2', '--title', 'Zweite');
  expect(await line.run('wave', 'open', 'w2')).toEqual({ exit: 0, out: 'Wave w2 is open.\n', err: '' });
});

test('a wave is not created on a broken model', async () => {
  const line = commandLine();
  writeFileSync(join(line.folder, 'model.json'), '{');
  const { exit, out, err } = await line.run('wave', 'create', 'w1', '--title', 'x');
  expect({ exit, out }).toEqual({ exit: 1, out: '' });
  expect(err).toContain('has 1 problem:');
  expect((await line.run('wave', 'list')).exit).toBe(0);
});

test('the list of waves says what is wrong with the model of the next one', async () => {
  const line = commandLine();
  const last = async () => (await line.run('wave', 'list')).out.trimEnd().split('\n').at(-1);
  await line.run('wave', 'create', 'w1', '--title', 'Erste');
  writeFileSync(join(line.folder, 'model.json'), `${JSON.stringify(smallModelFile)} `);
  const path = join(line.folder, 'model.json');
  expect(await last()).toBe(`Version 1.0.0 was stored earlier, not with this content: raise "version" in ${path}.`);
  writeFileSync(join(line.folder, 'model.json'), '{"id": 1');
  expect(await last()).toBe(
    `The model file has 1 problem, so no wave can be created: reifegrad model validate ${path}`,
  );
  line.env['MODEL_FILE'] = 'nowhere.json';
  expect(await last()).toBe('The model file cannot be read, so no wave can be created: see MODEL_FILE.');
});
