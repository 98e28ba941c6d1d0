import { expect, test } from 'vitest';
import type { Store } from '../../../server/storage/store.ts';
import { type CommandLine, commandLine } from '../../support/command-line.ts';
import { withRegister } from '../../support/register-beside.ts';
import { storeBeside } from '../../support/store-beside.ts';
import { newSubmission, operation } from '../storage/survey-in-progress.ts';

const ahausen = { municipality: '08115001', wave: 'w1' };

/** A command line with an open wave in which Ahausen has submitted, and a look into its database. */
async function submitted(): Promise<{
  line: CommandLine;
  look: <Found>(use: (store: Store) => Promise<Found>) => Promise<Found>;
}> {
  const line = commandLine();
  await withRegister(line);
  await line.run('wave', 'create', 'w1', '--title', 'x');
  await line.run('wave', 'open', 'w1');
  const look = async <Found>(use: (store: Store) => Promise<Found>): Promise<Found> => {
    const store = storeBeside(line.folder);
    try {
      return await use(store);
    } finally {
      await store.close();
    }
  };
  const sent = { modelVersion: '1.0.0', groups: ['all'] };
  await look((store) => store.submit(ahausen, newSubmission(0, sent), operation('s1', { at: Date.now() })));
  return { line, look };
}

test('a submission is withdrawn with a reason, once, and no longer counts', async () => {
  const { line, look } = await submitted();
  const withdraw = (...more: string[]) =>
    line.run('submission', 'withdraw', 'w1', '08115001', '--reason', 'a slip', ...more);
  const { exit, out } = await withdraw();
  expect({ exit, told: out.split('\n')[0] }).toEqual({
    exit: 0,
    told: 'The submission of 08115001 in wave w1 no longer counts. What is published stays; the next publication leaves it out.',
  });
  expect(await look(async (store) => (await store.benchmarkBasis('w1')).members)).toEqual([]);
  expect(await withdraw()).toEqual({ exit: 1, out: 'No submission of 08115001 counts in wave w1.\n', err: '' });
  expect(JSON.parse((await withdraw('--json')).out)).toEqual({ outcome: 'none', wave: 'w1', key: '08115001' });
});

test('an assessment is opened again while its wave is open', async () => {
  const { line, look } = await submitted();
  const reopen = (key: string) => line.run('submission', 'reopen', 'w1', key, '--reason', ' misread ');
  expect(await reopen('08115001')).toEqual({
    exit: 0,
    out:
      'The answers of 08115001 in wave w1 can be changed again. Until they are submitted it counts nowhere.\n' +
      'To take that back: reifegrad submission withdraw w1 08115001 --undo --reason …\n',
    err: '',
  });
  expect(await look((store) => store.assessment(ahausen))).toMatchObject({ submittedAt: null });
  expect(await reopen('08115001')).toEqual({ exit: 1, out: 'Nothing of 08115001 is submitted in wave w1.\n', err: '' });
  expect(await reopen('08115002')).toMatchObject({ exit: 1 });
});

test('an assessment of a closed wave is not opened again, and can be withdrawn', async () => {
  const { line, look } = await submitted();
  await line.run('wave', 'close', 'w1');
  expect(await line.run('submission', 'reopen', 'w1', '08115001', '--reason', 'x')).toEqual({
    exit: 1,
    out: 'Wave w1 is not open: nothing could be submitted again.\n',
    err: '',
  });
  expect(await look(async (store) => (await store.benchmarkBasis('w1')).members)).toHaveLength(1);
  expect(await line.run('submission', 'withdraw', 'w1', '08115001', '--reason', 'x')).toMatchObject({ exit: 0 });
});

const withdraw = (line: CommandLine, ...more: string[]) =>
  line.run('submission', 'withdraw', 'w1', '08115001', '--reason', 'a slip', ...more);

test('a withdrawal is taken back, also one that came with opening again and after the wave has closed', async () => {
  const { line, look } = await submitted();
  const none = { exit: 1, out: 'No submission of 08115001 in wave w1 is withdrawn.\n', err: '' };
  expect(await withdraw(line, '--undo')).toEqual(none);
  await line.run('submission', 'reopen', 'w1', '08115001', '--reason', 'misread');
  await line.run('wave', 'close', 'w1');
  expect(await withdraw(line, '--undo')).toEqual({
    exit: 0,
    out: 'The submission of 08115001 in wave w1 counts again as it was sent. What is published stays; the next publication takes it in again.\n',
    err: '',
  });
  expect(await look(async (store) => (await store.benchmarkBasis('w1')).members)).toHaveLength(1);
  expect(await withdraw(line, '--undo')).toEqual(none);
});

test('what can be done about a withdrawal is told as the wave stands', async () => {
  const { line, look } = await submitted();
  const undo = 'To take that back: reifegrad submission withdraw w1 08115001 --undo --reason …';
  const told = async () => (await withdraw(line)).out.trimEnd().split('\n');
  expect((await told()).slice(1)).toEqual([
    'To let it be mended while the wave is open: reifegrad submission reopen w1 08115001 --reason …',
    undo,
  ]);
  await withdraw(line, '--undo');
  await line.run('wave', 'close', 'w1');
  expect(await told()).toEqual([
    'The submission of 08115001 in wave w1 no longer counts. What is published stays; the next publication leaves it out.',
    undo,
  ]);
  await withdraw(line, '--undo');
  await look((store) => store.publishStudy('w1', { number: 1, publishedAt: Date.now(), text: '{}' }, 0));
  expect(await told()).toEqual([
    'The submission of 08115001 in wave w1 no longer counts. The collective result of the wave is published and stays as it is.',
    undo,
  ]);
});

test('a key that no register has is told apart from a municipality that has submitted nothing', async () => {
  const { line } = await submitted();
  expect(await line.run('submission', 'withdraw', 'w1', '08999999', '--reason', 'x')).toEqual({
    exit: 1,
    out: 'No register that was imported has a municipality 08999999.\n',
    err: '',
  });
});

test('whoever is opened again and has not submitted is counted, and named when the wave closes', async () => {
  const { line } = await submitted();
  const counts = async () => JSON.parse((await line.run('wave', 'list', '--json')).out).waves[0];
  await withdraw(line);
  expect(await counts()).toMatchObject({ submitted: 0, withdrawn: 1, reopened: 0 });
  await line.run('submission', 'reopen', 'w1', '08115001', '--reason', 'misread');
  expect(await counts()).toMatchObject({ submitted: 0, withdrawn: 0, reopened: 1 });
  expect(await line.run('wave', 'close', 'w1')).toEqual({
    exit: 0,
    out:
      'Wave w1 is closed.\n' +
      'Opened again and not submitted since, so that they count nowhere: 08115001.\n' +
      'To let the earlier submission of one count: reifegrad submission withdraw w1 KEY --undo --reason …\n',
    err: '',
  });
});

test('a result is noted as known to everybody, and no longer', async () => {
  const { line, look } = await submitted();
  const note = (...args: string[]) => line.run('submission', 'public', 'w1', ...args);
  const known = () => look(async (store) => (await store.benchmarkBasis('w1')).members.map((member) => member.public));
  expect(await note('08115001')).toEqual({
    exit: 0,
    out: 'The result of 08115001 in wave w1 is noted as known to everybody.\n',
    err: '',
  });
  expect(await known()).toEqual([true]);
  expect(await note('08115001')).toEqual({ exit: 1, out: 'That is how it was noted already.\n', err: '' });
  expect(JSON.parse((await note('08115001', '--no', '--json')).out)).toEqual({
    ...{ outcome: 'noted', wave: 'w1', key: '08115001', public: false },
  });
  expect(await known()).toEqual([false]);
  expect(await note('08115002')).toEqual({ exit: 1, out: 'Nothing of 08115002 is submitted in wave w1.\n', err: '' });
});

test.each(['withdraw', 'reopen', 'public'])('submission %s says where there is no such wave', async (verb) => {
  const { line } = await submitted();
  const reason = verb === 'public' ? [] : ['--reason', 'x'];
  expect(await line.run('submission', verb, 'w9', '08115001', ...reason)).toEqual({
    exit: 1,
    out: 'There is no wave w9: reifegrad wave list\n',
    err: '',
  });
});

test.each([
  [['withdraw', 'w1', '08115001'], '--reason "sent by mistake"'],
  [['withdraw', 'w1', '08115001', '--reason', '  '], '--reason "sent by mistake"'],
  [['reopen', 'w1', '08115001'], '--reason "sent by mistake"'],
  [['reopen', 'w1', '08115001', '--reason', 'x'.repeat(501)], 'at most 500 characters'],
  [['withdraw', 'w1', '811', '--reason', 'x'], '"811" is no municipality key'],
  [['public', 'w1', '811'], '"811" is no municipality key'],
  [['public', 'w1'], 'submission public'],
])('submission %j is used wrongly', async (args, sentence) => {
  const { run } = commandLine();
  const { exit, err } = await run('submission', ...args);
  expect({ exit, told: err.includes(sentence) }).toEqual({ exit: 2, told: true });
});
