import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CommandLine, commandLine } from '../../support/command-line.ts';
import { smallModelFile } from '../../support/small-model.ts';
import { storeBeside } from '../../support/store-beside.ts';
import { municipalities } from '../../support/working-app.ts';
import { gvText, smallRegister } from '../registry/fixture-lines.ts';

async function withRegister(line: CommandLine): Promise<void> {
  await line.run('wave', 'list');
  const store = storeBeside(line.folder);
  await store.importRegister({ asOf: '2026-01-01', importedAt: 1, source: 'test', municipalities });
  await store.close();
}

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

test('codes are printed once as CSV with links, open the assessment, and can be revoked', async () => {
  const line = commandLine();
  line.env['PUBLIC_URL'] = 'https://check.example/prefix';
  await withRegister(line);
  await line.run('wave', 'create', 'w1', '--title', 'x');
  const { exit, out, err } = await line.run('codes', 'create', '08115001', '08111000', '08115001', '--wave', 'w1');
  expect(err).toBe('');
  const [head, first = '', second = '', ...more] = out.split('\r\n');
  expect({ exit, head, more }).toEqual({ exit: 0, head: 'key,name,code,link', more: [''] });
  const [key, name, code = '', link] = first.split(',');
  expect({ key, name, link }).toEqual({
    key: '08115001',
    name: 'Ahausen',
    link: `https://check.example/prefix/#code=${code}`,
  });
  expect(second.startsWith('08111000,Großstadt,')).toBe(true);

  expect((await line.run('codes', 'revoke', code)).out).toBe('The code is revoked. Answers given with it are kept.\n');
  expect(await line.run('codes', 'revoke', code)).toMatchObject({ exit: 1 });
  line.input = `${second.split(',')[2]}\n`;
  expect(JSON.parse((await line.run('codes', 'revoke', '-', '--json')).out)).toEqual({ outcome: 'revoked' });
  expect(await line.run('codes', 'revoke', 'nonsense')).toMatchObject({
    exit: 1,
    out: expect.stringContaining('cannot be a code'),
  });
});

test('all codes of a municipality in a wave are revoked without any of them at hand', async () => {
  const line = commandLine();
  await withRegister(line);
  await line.run('wave', 'create', 'w1', '--title', 'x');
  for (const key of ['08115001', '08115001', '08115002']) await line.run('codes', 'create', key, '--wave', 'w1');
  const revoke = (...args: string[]) => line.run('codes', 'revoke', ...args);
  expect(await revoke('--wave', 'w1', '--key', '08115001')).toEqual({
    exit: 0,
    out: '2 codes of 08115001 in wave w1 revoked. Answers given are kept.\n',
    err: '',
  });
  expect(await revoke('--wave', 'w1', '--key', '08115001')).toEqual({
    exit: 1,
    out: 'No code opens an assessment of 08115001 in wave w1.\n',
    err: '',
  });
  expect(JSON.parse((await revoke('--wave', 'w1', '--key', '08115002', '--json')).out)).toEqual({
    outcome: 'revoked',
    wave: 'w1',
    key: '08115002',
    count: 1,
  });
  expect(await revoke('--wave', 'w2', '--key', '08115001')).toMatchObject({
    exit: 1,
    out: 'There is no wave w2: reifegrad wave list\n',
  });
});

test.each([
  [[], 'either the code, or'],
  [['--wave', 'w1'], 'either the code, or'],
  [['--key', '08115001'], 'either the code, or'],
  [['7Q2M', '--wave', 'w1', '--key', '08115001'], 'either the code, or'],
  [['--wave', 'w1', '--key', '811'], '"811" is no municipality key'],
])('codes revoke %j is used wrongly', async (args, sentence) => {
  const { run } = commandLine();
  const { exit, err } = await run('codes', 'revoke', ...args);
  expect({ exit, told: err.includes(sentence) }).toEqual({ exit: 2, told: true });
});

test('keys come from a file, too, and links go to the page that is named', async () => {
  const line = commandLine();
  await withRegister(line);
  await line.run('wave', 'create', 'w1', '--title', 'x');
  writeFileSync(join(line.folder, 'keys.csv'), 'AGS;Name\r\n"08115002";Bhausen\r\n\r\n08115;Kreis\r\n');
  const page = ['--page', 'https://stadt.example/check?a=1'];
  const { out } = await line.run('codes', 'create', '--wave', 'w1', '--keys', 'keys.csv', ...page, '--json');
  const { codes } = JSON.parse(out);
  expect(codes.map(({ key, link }: { key: string; link: string }) => [key, link.replace(/=[^=]*$/, '=')])).toEqual([
    ['08115002', 'https://stadt.example/check?a=1#code='],
    ['08115', 'https://stadt.example/check?a=1#code='],
  ]);
});

test('--all gives every municipality of the register a code, and no county', async () => {
  const line = commandLine();
  await withRegister(line);
  await line.run('wave', 'create', 'w1', '--title', 'x');
  const { out, err } = await line.run('codes', 'create', '--all', '--wave', 'w1', '--json');
  expect(err).toBe(
    'The links lead to http://localhost:8080, which nobody else reaches. Set PUBLIC_URL, or name --page.\n',
  );
  const keys = JSON.parse(out).codes.map(({ key }: { readonly key: string }) => key);
  expect(keys.every((key: string) => key.length === 8)).toBe(true);
  expect(keys).toContain('08115001');
  expect(new Set(keys).size).toBe(keys.length);
});

test('if one key is unknown no code is created', async () => {
  const line = commandLine();
  await withRegister(line);
  await line.run('wave', 'create', 'w1', '--title', 'x');
  expect(await line.run('codes', 'create', '08115001', '99999999', '--wave', 'w1')).toMatchObject({
    exit: 1,
    out: 'Not in the register, nothing was created: 99999999\n',
  });
  expect(await line.run('codes', 'create', '08115001', '--wave', 'w2')).toMatchObject({
    exit: 1,
    out: 'There is no wave w2: reifegrad wave list\n',
  });
});

test.each([
  [['08115001'], 'Codes belong to a wave.'],
  [['--wave', 'w1'], 'Name at least one municipality key, or take --all.'],
  [['08115001', '--all', '--wave', 'w1'], 'not both'],
  [['811', '--wave', 'w1'], '"811" is no municipality key'],
  [['08115001', '--wave', 'w1', '--page', 'check'], 'expected an address'],
  [['--wave', 'w1', '--keys', 'nope.csv'], 'nope.csv cannot be read'],
])('codes create %j is used wrongly', async (args, sentence) => {
  const { run } = commandLine();
  const { exit, err } = await run('codes', 'create', ...args);
  expect({ exit, told: err.includes(sentence) }).toEqual({ exit: 2, told: true });
});

test('a benchmark without enough contributions is not published, and says so', async () => {
  const line = commandLine();
  expect(await line.run('benchmark', 'publish', 'w1')).toMatchObject({
    exit: 1,
    out: 'There is no wave w1: reifegrad wave list\n',
  });
  await line.run('wave', 'create', 'w1', '--title', 'x');
  expect(await line.run('benchmark', 'publish', 'w1')).toMatchObject({
    exit: 1,
    out: 'Wave w1 has not been opened yet.\n',
  });
  await line.run('wave', 'open', 'w1');
  expect(await line.run('benchmark', 'publish', 'w1')).toMatchObject({
    exit: 1,
    out: 'Nothing was published: no group has 5 contributions; 0 count in all.\n',
  });
});

test('a model file is in order, or everything that is not is listed', async () => {
  const line = commandLine();
  expect(await line.run('model', 'validate', 'model.json')).toEqual({
    exit: 0,
    out: 'model.json is in order: small 1.0.0 in de, en; 3 categories, 7 questions, 3 rules, 10 recommendations.\n',
    err: '',
  });
  const text = JSON.stringify({ ...smallModelFile, fallback: 'fr' }, null, 2);
  const place = text.split('\n').findIndex((each) => each.includes('"fallback"')) + 1;
  line.input = text;
  const { exit, out } = await line.run('model', 'validate', '-');
  expect({ exit, out: out.split('\n')[0] }).toEqual({
    exit: 1,
    out: expect.stringMatching(new RegExp(`^-:${place}:\\d+ .+ \\[.+\\]$`)),
  });
  expect(JSON.parse((await line.run('model', 'validate', '-', '--json')).out)).toMatchObject({ valid: false });
  expect(await line.run('model', 'validate', 'nope.json')).toMatchObject({
    exit: 2,
    err: expect.stringMatching(/^nope\.json cannot be read: /),
  });
});

test('a register is imported with a report, and a second time changes nothing', async () => {
  const line = commandLine();
  writeFileSync(join(line.folder, 'GV100AD.txt'), gvText(smallRegister));
  const first = await line.run('registry', 'import', 'GV100AD.txt', '--state', '08');
  expect({ exit: first.exit, last: first.out.trimEnd().split('\n').at(-1) }).toEqual({
    exit: 0,
    last: 'stored: 3 added, 0 changed, 0 unchanged, 0 ended',
  });
  expect(
    JSON.parse((await line.run('registry', 'import', 'GV100AD.txt', '--state', '08', '--json')).out),
  ).toMatchObject({
    imported: true,
    report: { format: 'gv100ad', asOf: '2019-12-31', municipalities: { total: 2 }, counties: 1 },
    change: { added: 0, changed: 0, unchanged: 3, ended: [] },
  });
});

test('while a wave is open a register is imported by force only', async () => {
  const line = commandLine();
  writeFileSync(join(line.folder, 'GV100AD.txt'), gvText(smallRegister));
  await withRegister(line);
  await line.run('wave', 'create', 'w1', '--title', 'x');
  await line.run('wave', 'open', 'w1');
  const refused = await line.run('registry', 'import', 'GV100AD.txt');
  expect({ exit: refused.exit, last: refused.out.trimEnd().split('\n').at(-1) }).toEqual({
    exit: 1,
    last:
      'Nothing was imported: wave w1 is open, and another register would change its peer groups half-way. ' +
      'Close it first (reifegrad wave close w1), or add --force.',
  });
  expect(JSON.parse((await line.run('registry', 'import', 'GV100AD.txt', '--json')).out)).toMatchObject({
    imported: false,
    openWave: 'w1',
  });
  const forced = await line.run('registry', 'import', 'GV100AD.txt', '--state', '08', '--force');
  expect({ exit: forced.exit, last: forced.out.trimEnd().split('\n').at(-1) }).toEqual({
    exit: 0,
    last: 'stored: 0 added, 3 changed, 0 unchanged, 0 ended',
  });
});

test('a file that is no register is refused as a whole', async () => {
  const line = commandLine();
  const { exit, out } = await line.run('registry', 'import', 'model.json');
  expect({ exit, last: out.trimEnd().split('\n').at(-1) }).toEqual({ exit: 1, last: 'Nothing was imported.' });
  expect((await line.run('registry', 'import', 'nope.txt')).exit).toBe(1);
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

test('codes for all of an empty register are told as such, and the first register is taken in while a wave is open', async () => {
  const line = commandLine();
  await line.run('wave', 'create', 'w1', '--title', 'Erste');
  await line.run('wave', 'open', 'w1');
  expect(await line.run('codes', 'create', '--all', '--wave', 'w1')).toMatchObject({
    exit: 1,
    out: 'The register is empty, nothing was created. Load it first: reifegrad registry import FILE\n',
  });
  writeFileSync(join(line.folder, 'register.txt'), gvText(smallRegister));
  expect((await line.run('registry', 'import', 'register.txt')).exit).toBe(0);
  expect((await line.run('registry', 'import', 'register.txt')).exit).toBe(1);
});
