import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrations } from '../../../server/storage/migrations/list.ts';
import { type CommandLine, commandLine } from '../../support/command-line.ts';
import { storeBeside } from '../../support/store-beside.ts';
import { municipalities } from '../../support/working-app.ts';

const scope = { municipality: '08115001', wave: 'w1' };
const operation = (id: string) => ({ id, digest: id, at: Date.now() });

/** A folder with a wave in which one answer is given. */
async function survey(): Promise<CommandLine> {
  const line = commandLine();
  await line.run('wave', 'create', 'w1', '--title', 'Erste');
  const store = storeBeside(line.folder);
  await store.importRegister({ asOf: '2026-01-01', importedAt: 1, source: 'test', municipalities });
  await store.openWave('w1', 2);
  const value = { kind: 'option', option: 'draft' } as const;
  const change = { question: 'strategy-document', value, note: 'Öl', evidence: '', author: 'owner', replaces: 0 };
  await store.saveAnswer(scope, change, operation('s1'));
  await store.close();
  return line;
}

/** An empty folder with the key of another one. */
function emptyPlace(from: CommandLine): CommandLine {
  const line = commandLine();
  copyFileSync(join(from.folder, 'secret.key'), join(line.folder, 'secret.key'));
  return line;
}

function tamper(line: CommandLine, sql: string): void {
  const database = new BetterSqlite(join(line.folder, 'test.db'));
  database.exec(sql);
  database.close();
}

test('what verifies is told with its numbers, and what does not fit by row and reason', async () => {
  const line = await survey();
  expect(await line.run('verify')).toMatchObject({
    exit: 0,
    out:
      'Looked through: assessments 1, answer events 1, operations 1, submissions 0, administration events 4.\n' +
      'Everything fits.\n',
  });
  tamper(line, `update answer set note = 'Ol'`);
  const { exit, out } = await line.run('verify');
  expect(exit).toBe(1);
  expect(out).toContain(
    'What does not fit (1):\n  answer 08115001 w1 strategy-document: has another note than the history\n',
  );
  expect(JSON.parse((await line.run('verify', '--json')).out)).toMatchObject({
    assessments: 1,
    count: 1,
    findings: [{ table: 'answer', row: '08115001 w1 strategy-document' }],
  });
});

test('the list of waves tells how many have begun', async () => {
  const line = await survey();
  expect(JSON.parse((await line.run('wave', 'list', '--json')).out)).toMatchObject({
    waves: [{ begun: 1, submitted: 0 }],
  });
});

test('a backup is restored into an empty place and verified there', async () => {
  const line = await survey();
  const written = await line.run('backup', 'b.jsonl.gz', '--json');
  expect(JSON.parse(written.out)).toMatchObject({
    rows: { answer: 1, municipality: 8, wave: 1 },
    schema: migrations.length,
  });
  const place = emptyPlace(line);
  copyFileSync(join(line.folder, 'b.jsonl.gz'), join(place.folder, 'b.jsonl.gz'));
  const { exit, out } = await place.run('restore', 'b.jsonl.gz');
  expect(exit).toBe(0);
  expect(out).toMatch(/^Restored \d+ rows of b\.jsonl\.gz\.\nLooked through: assessments 1, .*\nEverything fits\.\n$/);
  const store = storeBeside(place.folder);
  expect((await store.assessment(scope)).answers).toMatchObject([{ question: 'strategy-document', note: 'Öl' }]);
  await store.close();
});

test('a backup is not written over a file, and a place that holds something is left alone', async () => {
  const line = await survey();
  await line.run('backup', 'b.jsonl.gz');
  const before = readFileSync(join(line.folder, 'b.jsonl.gz'));
  const again = await line.run('backup', 'b.jsonl.gz');
  expect(again).toMatchObject({
    exit: 1,
    out: '',
    err: expect.stringContaining('exists already and is not overwritten'),
  });
  expect(readFileSync(join(line.folder, 'b.jsonl.gz'))).toEqual(before);
  expect(await line.run('restore', 'b.jsonl.gz')).toMatchObject({
    exit: 1,
    err: expect.stringMatching(/^The database is not empty: its table model has rows\. Nothing was changed\./),
  });
  expect(await line.run('verify')).toMatchObject({ exit: 0 });
});

test('a restore without the key makes nothing, and one with another key says so', async () => {
  const line = await survey();
  await line.run('backup', 'b.jsonl.gz');
  const place = commandLine();
  copyFileSync(join(line.folder, 'b.jsonl.gz'), join(place.folder, 'b.jsonl.gz'));
  const without = await place.run('restore', 'b.jsonl.gz');
  expect(without).toMatchObject({
    exit: 1,
    err: expect.stringMatching(/^There is no key file .*secret\.key\. Put the one/),
  });
  expect(existsSync(join(place.folder, 'test.db'))).toBe(false);
  writeFileSync(join(place.folder, 'secret.key'), Buffer.alloc(32, 1).toString('base64'), { mode: 0o600 });
  const other = await place.run('restore', 'b.jsonl.gz');
  expect(other).toMatchObject({ exit: 1, err: expect.stringContaining('was sealed with another key') });
  copyFileSync(join(line.folder, 'secret.key'), join(place.folder, 'secret.key'));
  expect(await place.run('restore', 'b.jsonl.gz')).toMatchObject({ exit: 0 });
});

test.each([
  ['none.jsonl.gz', undefined, /none\.jsonl\.gz cannot be read: there is no such file/],
  ['text.jsonl.gz', 'hello', /text\.jsonl\.gz is not a whole backup: it is no gzip file/],
])('what is no backup is refused: %s', async (file, content, reason) => {
  const line = commandLine();
  if (content !== undefined) writeFileSync(join(line.folder, file), content);
  const { exit, out, err } = await line.run('restore', file);
  expect({ exit, out }).toEqual({ exit: 1, out: '' });
  expect(err).toMatch(reason);
});

test('a server does not start with a key that is not the one of its database', async () => {
  const line = await survey();
  rmSync(join(line.folder, 'secret.key'));
  writeFileSync(join(line.folder, 'secret.key'), Buffer.alloc(32, 1).toString('base64'), { mode: 0o600 });
  const { exit, err } = await line.run('serve');
  expect({ exit, err }).toEqual({
    exit: 1,
    err: expect.stringMatching(/secret\.key does not belong to this database/),
  });
});

test('a mistyped address is told, and no empty database is backed up or verified', async () => {
  const line = await survey();
  line.env['DATABASE_URL'] = 'sqlite:tset.db';
  for (const command of [['backup', 'b.jsonl.gz'], ['verify']]) {
    const { exit, err } = await line.run(...command);
    expect({ exit, err }).toEqual({
      exit: 1,
      err: expect.stringMatching(/^There is no database at .*tset\.db\. Check the path/),
    });
  }
  expect([existsSync(join(line.folder, 'tset.db')), existsSync(join(line.folder, 'b.jsonl.gz'))]).toEqual([
    false,
    false,
  ]);
});

test('a lost key is replaced: everything is sealed anew, and all codes end', async () => {
  const line = await survey();
  await line.run('codes', 'create', '08115001', '08115002', '--wave', 'w1');
  writeFileSync(join(line.folder, 'secret.key'), Buffer.alloc(32, 1).toString('base64'), { mode: 0o600 });
  expect(await line.run('verify')).toMatchObject({
    exit: 1,
    err: expect.stringContaining('reifegrad key renew --lost'),
  });
  expect(await line.run('key', 'renew')).toMatchObject({ exit: 2 });
  expect(await line.run('key', 'renew', '--lost', '--json')).toMatchObject({ exit: 0, out: '{\n  "ended": 2\n}\n' });
  expect(await line.run('verify')).toMatchObject({ exit: 0, out: expect.stringContaining('Everything fits.') });
  const store = storeBeside(line.folder);
  expect((await store.assessment(scope)).answers).toHaveLength(1);
  await store.close();
});
