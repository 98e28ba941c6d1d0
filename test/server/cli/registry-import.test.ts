import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandLine } from '../../support/command-line.ts';
import { withRegister } from '../../support/register-beside.ts';
import { storeBeside } from '../../support/store-beside.ts';
import { csvText, gvText, smallRegister } from '../registry/fixture-lines.ts';

test('a register is imported with a report, and a second time changes nothing', async () => {
  const line = commandLine();
  writeFileSync(join(line.folder, 'GV100AD.txt'), gvText(smallRegister));
  const first = await line.run('registry', 'import', 'GV100AD.txt', '--state', '08');
  expect({ exit: first.exit, last: first.out.trimEnd().split('\n').at(-1) }).toEqual({
    exit: 0,
    last: 'stored: 3 added, 0 changed, 0 unchanged, 0 ended',
  });
  // Lübeck and Wrohm lie in another state; in this one Stuttgart (62), Böblingen (67), and an estate (66) of nobody.
  expect(first.out.split('\n').slice(0, 5)).toEqual([
    'GV100AD, utf-8, as of 2019-12-31',
    'read: 2 municipalities (1 Stadtkreis, 1 Große Kreisstadt), 1 county',
    'urbanisation: not in this file; the CSV extract has it',
    'left out: 2 of other states, 1 unincorporated area without inhabitants',
    'problems: 0 errors, 0 warnings',
  ]);
  expect(
    JSON.parse((await line.run('registry', 'import', 'GV100AD.txt', '--state', '08', '--json')).out),
  ).toMatchObject({
    imported: true,
    report: { format: 'gv100ad', asOf: '2019-12-31', municipalities: { total: 2 }, counties: 1 },
    change: { added: 0, changed: 0, unchanged: 3, ended: [] },
  });
});

test('the report tells the degrees of urbanisation, and where a file has none', async () => {
  const line = commandLine();
  const told = smallRegister.map((row) => (row.level === '60' ? { ...row, urbanisation: '02' } : row));
  writeFileSync(join(line.folder, 'extract.csv'), csvText(told));
  writeFileSync(join(line.folder, 'GV100AD.txt'), gvText(smallRegister));
  const extract = await line.run('registry', 'import', 'extract.csv', '--as-of', '2018-12-31');
  expect(extract.out).toContain('\nurbanisation: 4 of intermediate density\n');
  const look = async () => {
    const store = storeBeside(line.folder);
    const { urbanisation = undefined } = (await store.municipality('08111000')) ?? {};
    await store.close();
    return urbanisation;
  };
  expect(await look()).toBe('intermediate');
  const fixed = await line.run('registry', 'import', 'GV100AD.txt');
  expect(fixed.out).toContain('\nurbanisation: not in this file; the CSV extract has it\n');
  expect(fixed.out).toContain('stored: 0 added, 4 changed, 2 unchanged, 0 ended');
  expect(await look()).toBeNull();
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
      'Nothing was imported: wave w1 is open. It keeps the peer groups of the register it was opened with, but municipalities ' +
      'that another one ends could no longer begin in it, and new ones would join it. ' +
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
