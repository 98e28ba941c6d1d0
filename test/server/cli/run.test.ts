import { expect, test } from 'vitest';
import { commands } from '../../../server/cli/commands.ts';
import { commandLine } from '../../support/command-line.ts';

test('the overview names every command', async () => {
  const { run } = commandLine();
  for (const args of [['--help'], ['help'], ['-h']]) {
    const { exit, out, err } = await run(...args);
    expect({ exit, err, missing: commands.filter(({ name }) => !out.includes(`  ${name} `)) }).toEqual({
      exit: 0,
      err: '',
      missing: [],
    });
  }
  const { exit, out, err } = await run();
  expect({ exit, out, named: err.includes('wave create') }).toEqual({ exit: 2, out: '', named: true });
});

test.each(commands.map(({ name }) => name))('%s --help tells usage and an example, and does nothing', async (name) => {
  const { run } = commandLine();
  const { exit, out, err } = await run(...name.split(' '), '--help');
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  expect(out).toContain(`reifegrad ${name}`);
  expect(out).toContain(`Example: reifegrad ${name}`);
});

test.each([
  [['wave', 'opne', 'x'], 'There is no command "wave opne". Did you mean: reifegrad wave open?\n'],
  [['Serve'], 'There is no command "Serve". Did you mean: reifegrad serve?\n'],
  [['codes'], 'There is no command "codes". Known are: codes create, codes revoke.\n'],
  [['xylophone'], /^There is no command "xylophone"\. Known are: serve, model init, model validate, /],
])('%j is answered with what was meant', async (args, expected) => {
  const { run } = commandLine();
  const { exit, out, err } = await run(...args);
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
});

test.each([
  [['wave', 'list', '--colour'], 'wave list has no option --colour. Known are: --json, --help.'],
  [['model', 'length', '--towsn', '5'], 'model length has no option --towsn. Did you mean --towns?'],
  [['wave', 'open'], 'Expected: reifegrad wave open ID'],
  [['wave', 'open', 'a', 'b'], 'Expected: reifegrad wave open ID'],
  [['wave', 'create', 'x', '--entry'], '--entry'],
])('%j is used wrongly, and the help follows', async (args, sentence) => {
  const { run } = commandLine();
  const { exit, out, err } = await run(...args);
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toContain(sentence);
  expect(err).toContain('--help');
});

test('a bad configuration is used wrongly, whatever the command', async () => {
  const line = commandLine();
  line.env['PORT'] = 'eighty';
  expect(await line.run('wave', 'list')).toEqual({
    exit: 2,
    out: '',
    err: 'PORT in the environment is "eighty": expected a whole number from 0 to 65535. Example: PORT=8080\n',
  });
});

test('a file that is no database is told, not a stack', async () => {
  const line = commandLine();
  line.env['DATABASE_URL'] = 'sqlite:model.json';
  await line.run('wave', 'list');
  const { exit, out, err } = await line.run('wave', 'list');
  expect({ exit, out }).toEqual({ exit: 1, out: '' });
  expect(err).not.toContain('    at ');
});

test('the help of a group lists its commands', async () => {
  const { run } = commandLine();
  const { exit, out } = await run('wave', '--help');
  expect(exit).toBe(0);
  expect([...out.matchAll(/^ *(?:reifegrad )?(wave \w+)/gm)].map(([, name]) => name)).toEqual([
    'wave create',
    'wave open',
    'wave close',
    'wave list',
  ]);
});
