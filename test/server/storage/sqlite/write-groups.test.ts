import BetterSqlite from 'better-sqlite3';
import { afterEach, expect, it } from 'vitest';
import { groupTransaction } from '../../../../server/storage/sqlite/group-transaction.ts';
import { type GroupLimits, writeGroups } from '../../../../server/storage/sqlite/write-groups.ts';
import { databaseFolders } from '../database-folder.ts';
import { passingTime } from '../passing-time.ts';

const folders = databaseFolders();
const open: BetterSqlite.Database[] = [];
afterEach(() => {
  for (const connection of open.splice(0)) connection.close();
});

/** A table `t` of numbers, written in groups, with each statement that the groups themselves run. */
function numbers(limits?: GroupLimits, definition = 'create table t (n integer primary key) strict') {
  const file = folders.file();
  const statements: string[] = [];
  const connection = new BetterSqlite(file, { verbose: (sql) => statements.push(String(sql)) });
  const reader = new BetterSqlite(file);
  open.push(connection, reader);
  connection.pragma('journal_mode = wal');
  connection.exec(definition);
  const time = passingTime();
  const busy = (error: unknown) => error instanceof BetterSqlite.SqliteError && error.code === 'SQLITE_BUSY';
  const groups = writeGroups(groupTransaction(connection), busy, time, limits);
  connection.pragma('busy_timeout = 1');
  const insert = connection.prepare<[number]>('insert into t values (?)');
  statements.length = 0;
  return {
    ...{ connection, reader, time, groups },
    add: (n: number) => groups.add(() => insert.run(n).changes),
    /** What another connection sees. */
    stored: () => reader.prepare('select n from t order by n').pluck().all(),
    commits: () => statements.filter((sql) => sql === 'commit').length,
  };
}

it('writes that come together are committed together, and told after the commit', async () => {
  const { add, stored, commits } = numbers();
  const seen: unknown[] = [];
  await Promise.all([1, 2, 3].map((n) => add(n).then(() => seen.push(stored()))));
  expect(seen).toEqual([
    [1, 2, 3],
    [1, 2, 3],
    [1, 2, 3],
  ]);
  expect(commits()).toBe(1);
});

it('one that fails is undone alone, and told what went wrong', async () => {
  const { groups, connection, add, stored, commits } = numbers();
  const failing = groups.add(() => {
    connection.exec('insert into t values (7)');
    throw new RangeError('mine');
  });
  const outcomes = await Promise.allSettled([add(1), failing, add(1), add(2)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
  expect(outcomes[1]).toMatchObject({ reason: new RangeError('mine') });
  expect(outcomes[2]).toMatchObject({ reason: { code: 'SQLITE_CONSTRAINT_PRIMARYKEY' } });
  expect(stored()).toEqual([1, 2]);
  expect(commits()).toBe(1);
});

it('a group takes no more writes than it may', async () => {
  const { add, stored, commits } = numbers({ most: 2, gathering: 2 });
  await Promise.all([1, 2, 3, 4, 5].map(add));
  expect(stored()).toEqual([1, 2, 3, 4, 5]);
  expect(commits()).toBe(3);
});

it('where the commit fails each write is judged alone, and only what cannot be committed is refused', async () => {
  const deferred = `create table parent (n integer primary key) strict;
    create table t (n integer primary key references parent (n) deferrable initially deferred) strict;
    insert into parent values (1), (3)`;
  const { connection, add, stored } = numbers(undefined, deferred);
  connection.pragma('foreign_keys = on');
  const outcomes = await Promise.allSettled([add(1), add(2), add(3)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(stored()).toEqual([1, 3]);
});

it('where the engine gives up the transaction in the midst, those beside the one at fault are written', async () => {
  const { groups, connection, add, stored } = numbers();
  const fatal = groups.add(() => connection.exec('insert or rollback into t values (1), (1)'));
  const outcomes = await Promise.allSettled([add(2), fatal, add(3)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(stored()).toEqual([2, 3]);
});

it('those that have waited behind an obstacle are refused with it; whoever comes then is tried', async () => {
  const { reader, add, stored, time } = numbers();
  reader.exec('begin immediate');
  const outcomes = await Promise.allSettled([add(1), add(2)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(time.elapsed()).toBe(5000);
  reader.exec('rollback');
  await add(3);
  expect(stored()).toEqual([3]);
});

it('one that came later waits its own time behind an obstacle', async () => {
  const { reader, add, stored, time } = numbers();
  reader.exec('begin immediate');
  let late: Promise<number> | undefined;
  time.during.set(10, () => {
    late = add(2);
  });
  await expect(add(1)).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
  reader.exec('rollback');
  await late;
  expect(stored()).toEqual([2]);
});

it('is finished when everything added is told', async () => {
  const { add, groups, stored } = numbers();
  void add(1);
  await groups.finished();
  expect(stored()).toEqual([1]);
  await groups.finished();
});

it('a group whose end fails is refused, and the next one is written', async () => {
  const { groups, connection, add, stored } = numbers();
  const fatal = groups.add(() => {
    connection.exec('rollback');
    connection.close();
  });
  await expect(Promise.race([fatal, groups.finished().then(() => 'settled')])).rejects.toThrow();
  await expect(add(2)).rejects.toThrow(/not open/);
  expect(stored()).toEqual([]);
});
