import BetterSqlite from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { StorageFailed, StorageFull, StorageReadOnly } from '../../../../server/storage/errors.ts';
import { migrations } from '../../../../server/storage/migrations/list.ts';
import { plainSeal } from '../../../../server/storage/seal.ts';
import type { Connection } from '../../../../server/storage/sqlite/connection.ts';
import { sqliteEngine } from '../../../../server/storage/sqlite/engine.ts';
import { engineError } from '../../../../server/storage/sqlite/engine-error.ts';
import { migrate } from '../../../../server/storage/sqlite/migrate.ts';
import { openFile } from '../../../../server/storage/sqlite/open-file.ts';
import type { Store } from '../../../../server/storage/store.ts';
import { storeOn } from '../../../../server/storage/store-on-engine.ts';
import { databaseFolders } from '../database-folder.ts';
import { passingTime } from '../passing-time.ts';
import { atLindau, beginSurvey, change, operation } from '../survey-in-progress.ts';

const folders = databaseFolders();
const open: Connection[] = [];
afterEach(() => {
  for (const connection of open.splice(0)) connection.close();
});

async function storeWithConnection(): Promise<{ store: Store; connection: Connection; file: string }> {
  const opened = openFile(folders.file());
  open.push(opened.connection);
  const engine = sqliteEngine(opened, { waiting: passingTime() });
  migrate(engine, opened, { migrations, seal: plainSeal, clock: () => 1 });
  return { store: await beginSurvey(storeOn(engine, plainSeal)), connection: opened.connection, file: opened.file };
}

const note = 'x'.repeat(2000);
const save = (store: Store, number: number) =>
  store.saveAnswer(atLindau, change(`q${number}`, 'yes', { note }), operation(`s${number}`));

describe('a database without space', () => {
  it('refuses writes by name, keeps exactly what it acknowledged, and goes on when there is space', async () => {
    const { store, connection } = await storeWithConnection();
    const pages = Number(connection.pragma('page_count', { simple: true }));
    connection.pragma(`max_page_count = ${pages + 20}`);
    let acknowledged = 0;
    const refusal = await (async () => {
      for (;;) {
        await save(store, acknowledged);
        acknowledged += 1;
      }
    })().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StorageFull);
    expect(acknowledged).toBeGreaterThan(3);
    const before = await store.assessment(atLindau);
    expect(before).toMatchObject({ revision: acknowledged });
    expect(before.answers).toHaveLength(acknowledged);
    connection.pragma('max_page_count = 100000');
    expect(await save(store, acknowledged)).toMatchObject({ kind: 'saved', assessmentRevision: acknowledged + 1 });
  });
});

describe('a database that another process is writing to', () => {
  it('refuses writes after a while, goes on reading, and recovers', async () => {
    const { store, connection, file } = await storeWithConnection();
    connection.pragma('busy_timeout = 10');
    const other = new BetterSqlite(file);
    open.push(other);
    other.exec('begin immediate');
    await expect(save(store, 1)).rejects.toBeInstanceOf(StorageReadOnly);
    await expect(save(store, 1)).rejects.toThrow(/another process has been writing/);
    expect(await store.assessment(atLindau)).toMatchObject({ revision: 0 });
    other.exec('rollback');
    expect(await save(store, 1)).toMatchObject({ kind: 'saved' });
  });
});

describe('a transaction that fails at its last step', () => {
  it('leaves nothing of its earlier steps', async () => {
    const { store, connection } = await storeWithConnection();
    connection.exec(`create trigger broken before insert on answer begin select raise(abort, 'broken'); end`);
    await expect(save(store, 1)).rejects.toBeInstanceOf(StorageFailed);
    const count = (table: string) => connection.prepare(`select count(*) from ${table}`).pluck().get();
    expect(['assessment', 'operation', 'answer_event', 'answer'].map(count)).toEqual([0, 0, 0, 0]);
    connection.exec('drop trigger broken');
    expect(await save(store, 1)).toMatchObject({ kind: 'saved', assessmentRevision: 1 });
  });
});

describe('the schema itself', () => {
  it('refuses what the program would never write', async () => {
    const { store, connection } = await storeWithConnection();
    await save(store, 1);
    const refused = (sql: string) => expect(() => connection.exec(sql)).toThrow(/constraint|cannot store/);
    refused(`update answer set revision = 'many'`);
    refused(`update wave set status = 'ajar'`);
    refused(`update wave set status = 'open'`);
    refused(`update municipality set ended = 2`);
    refused(`insert into answer_event select * from answer_event`);
    refused(`delete from assessment`);
  });
});

describe('what the engine reports', () => {
  it.each([
    ['SQLITE_READONLY_DBMOVED', StorageReadOnly],
    ['SQLITE_LOCKED', StorageReadOnly],
    ['SQLITE_FULL', StorageFull],
    ['SQLITE_IOERR_SHMSIZE', StorageFull],
    ['SQLITE_IOERR_READ', StorageFailed],
  ])('gets a name: %s', (code, expected) => {
    const cause = new BetterSqlite.SqliteError('said', code);
    const error = engineError(cause, 'survey.db');
    expect(error).toBeInstanceOf(expected);
    expect(error).toMatchObject({ cause });
  });

  it('passes on what is no report of the engine', () => {
    const error = new RangeError('mine');
    expect(engineError(error, 'survey.db')).toBe(error);
  });
});
