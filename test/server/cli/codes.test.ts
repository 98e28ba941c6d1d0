import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandLine } from '../../support/command-line.ts';
import { withRegister } from '../../support/register-beside.ts';
import { gvText, smallRegister } from '../registry/fixture-lines.ts';

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

test('who creates codes again is told that those of before stay valid', async () => {
  const line = commandLine();
  line.env['PUBLIC_URL'] = 'https://check.example';
  await withRegister(line);
  for (const wave of ['w1', 'w2']) await line.run('wave', 'create', wave, '--title', 'x');
  const create = (...args: string[]) => line.run('codes', 'create', ...args);
  expect((await create('08115001', '--wave', 'w1')).err).toBe('');
  expect((await create('08115001', '--wave', 'w2')).err).toBe('');
  const again = await create('--all', '--wave', 'w1');
  expect(again).toMatchObject({
    exit: 0,
    err: '08115001 had codes for w1 already, which stay valid. To end one: reifegrad codes revoke CODE\n',
  });
  const count = again.out.trim().split('\r\n').length - 1;
  expect(count).toBeGreaterThan(5);
  expect((await create('--all', '--wave', 'w1')).err).toBe(
    `${count} of these municipalities had codes for w1 already, which stay valid. To end one: reifegrad codes revoke CODE\n`,
  );
  await line.run('codes', 'revoke', '--wave', 'w1', '--key', '08115002');
  const { out, err } = await create('08115002', '--wave', 'w1', '--json');
  expect([JSON.parse(out).hadCodes, err]).toEqual([[], '']);
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
