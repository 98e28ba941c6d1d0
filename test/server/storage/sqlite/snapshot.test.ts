import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import BetterSqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { NotADatabase, StorageFailed } from '../../../../server/storage/errors.ts';
import { allRows, type Transaction, type Work } from '../../../../server/storage/query.ts';
import { sqliteEngine } from '../../../../server/storage/sqlite/engine.ts';
import { openFile } from '../../../../server/storage/sqlite/open-file.ts';
import { eventfulSurvey, receiptOf } from '../contract/verify.ts';
import { databaseFolders } from '../database-folder.ts';
import { atLindau, beginSurvey, change, operation } from '../survey-in-progress.ts';

const folders = databaseFolders();

const count: Work<number> = function* (db): Transaction<number> {
  const [row] = yield* allRows(db.selectFrom('answer').select((select) => select.fn.countAll().as('n')));
  return Number(row?.n);
};

it('a snapshot shows one state to any number of reads, while writing goes on', async () => {
  const file = folders.file();
  const store = await beginSurvey(folders.open(file));
  const opened = openFile(file);
  const engine = sqliteEngine(opened);
  await engine.snapshot(async (read) => {
    expect(await read(count)).toBe(0);
    await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s1'));
    expect(await engine.read(count)).toBe(1);
    expect(await read(count)).toBe(0);
  });
  expect(await engine.snapshot((read) => read(count))).toBe(1);
  await engine.close();
});

it('reads at the same time on one snapshot get an answer each', async () => {
  const engine = sqliteEngine(openFile(folders.file()));
  const number =
    (n: number): Work<unknown> =>
    (db) =>
      allRows({ compile: () => sql`select ${n} as n`.compile(db) });
  const found = await engine.snapshot((read) => Promise.all([1, 2, 3].map((n) => read(number(n)))));
  expect(found).toEqual([[{ n: 1 }], [{ n: 2 }], [{ n: 3 }]]);
  await engine.close();
});

it('what a query does wrong is told by its name, and the next snapshot is in order', async () => {
  const opened = openFile(folders.file());
  const engine = sqliteEngine(opened);
  const wrong: Work<unknown> = (db) => allRows({ compile: () => sql`select * from nowhere`.compile(db) });
  await expect(engine.snapshot((read) => read(wrong))).rejects.toBeInstanceOf(StorageFailed);
  const two: Work<readonly unknown[]> = (db) => allRows({ compile: () => sql`select 2 as n`.compile(db) });
  expect(await engine.snapshot((read) => read(two))).toEqual([{ n: 2 }]);
  await engine.close();
});

it('a snapshot keeps nobody from serving: timers run while it counts', async () => {
  const opened = openFile(folders.file());
  const engine = sqliteEngine(opened);
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  const long = sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < 1500000) select count(*) c from n`;
  const counted = await engine.snapshot((read) => read((db) => allRows({ compile: () => long.compile(db) })));
  clearInterval(timer);
  expect(counted).toEqual([{ c: 1_500_000 }]);
  expect(turns).toBeGreaterThan(20);
  await engine.close();
});

it('a flipped bit in a page is found by looking through the file', async () => {
  const file = folders.file();
  await (await eventfulSurvey(folders.open(file))).close();
  const store = folders.open(file);
  const page = new BetterSqlite(file, { readonly: true });
  const root = Number(page.prepare(`select rootpage from sqlite_schema where name = 'answer_event'`).pluck().get());
  page.close();
  const descriptor = openSync(file, 'r+');
  onTestFinished(() => closeSync(descriptor));
  const cell = Buffer.alloc(1);
  const at = (root - 1) * 4096 + 3;
  readSync(descriptor, cell, 0, 1, at);
  writeSync(descriptor, Buffer.from([(cell[0] ?? 0) ^ 1]), 0, 1, at);
  const found = await store.verify({ receiptOf }).catch((error: unknown) => error);
  if (!(found instanceof NotADatabase)) expect(found).toMatchObject({ findings: [{ table: 'file' }] });
});
