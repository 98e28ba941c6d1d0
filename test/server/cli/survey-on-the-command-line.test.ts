import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../../server/storage/sqlite/open-sqlite-store.ts';
import { type CommandLine, commandLine } from '../../support/command-line.ts';
import { smallModelFile } from '../../support/small-model.ts';
import { municipalities } from '../../support/working-app.ts';
import { gvText, smallRegister } from '../registry/fixture-lines.ts';

async function withRegister(line: CommandLine): Promise<void> {
  await line.run('wave', 'list');
  const store = openSqliteStore(join(line.folder, 'test.db'));
  await store.importRegister({ asOf: '2026-01-01', importedAt: 1, source: 'test', municipalities });
  await store.close();
}

test('a wave is created, opened, listed and closed', async () => {
  const { run } = commandLine();
  expect(await run('wave', 'list')).toEqual({ exit: 0, out: 'There is no wave yet: reifegrad wave create\n', err: '' });
  const create = ['wave', 'create', 'w1', '--title', 'Erste', '--title', 'en=First', '--entry', 'open'];
  expect(await run(...create, '--closes', '2099-03-31T22:00:00Z')).toEqual({
    exit: 0,
    out: 'Wave w1 is prepared with model 1.0.0. Open it: reifegrad wave open w1\n',
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
      },
    ],
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
])('wave create %j is used wrongly', async (args, sentence) => {
  const { run } = commandLine();
  const { exit, err } = await run('wave', 'create', ...args);
  expect({ exit, told: err.includes(sentence) }).toEqual({ exit: 2, told: true });
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
  const { exit, out } = await line.run('codes', 'create', '08115001', '08111000', '08115001', '--wave', 'w1');
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
  [['--wave', 'w1'], 'Name at least one municipality key.'],
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

test('a file that is no register is refused as a whole', async () => {
  const line = commandLine();
  const { exit, out } = await line.run('registry', 'import', 'model.json');
  expect({ exit, last: out.trimEnd().split('\n').at(-1) }).toEqual({ exit: 1, last: 'Nothing was imported.' });
  expect((await line.run('registry', 'import', 'nope.txt')).exit).toBe(1);
});
