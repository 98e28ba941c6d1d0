import BetterSqlite from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { StorageClosed, StorageReadOnly } from '../../../../server/storage/errors.ts';
import { migrations } from '../../../../server/storage/migrations/list.ts';
import type { Transaction } from '../../../../server/storage/query.ts';
import { plainSeal } from '../../../../server/storage/seal.ts';
import type { Connection } from '../../../../server/storage/sqlite/connection.ts';
import { sqliteEngine } from '../../../../server/storage/sqlite/engine.ts';
import { migrate } from '../../../../server/storage/sqlite/migrate.ts';
import { openFile } from '../../../../server/storage/sqlite/open-file.ts';
import { servingTimeout, waitBriefly } from '../../../../server/storage/sqlite/settings.ts';
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

/** A pause that lasts until somebody ends it. */
function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** A survey on a file that another process, `other`, may hold. */
async function survey() {
  const time = passingTime();
  const opened = openFile(folders.file());
  const engine = sqliteEngine(opened, { waiting: time });
  migrate(engine, opened, { migrations, seal: plainSeal, clock: () => 1 });
  opened.connection.pragma('busy_timeout = 1');
  const other = new BetterSqlite(opened.file);
  open.push(opened.connection, other);
  return { store: await beginSurvey(storeOn(engine, plainSeal)), engine, other, time, ...time };
}

const save = (store: Store, question: string) =>
  store.saveAnswer(atLindau, change(question, 'yes'), operation(`save ${question}`));

it('a write that another process is in the way of is tried again after pauses, and saved once', async () => {
  const { store, pauses, during, other } = await survey();
  other.exec('begin immediate');
  during.set(3, () => other.exec('rollback'));
  expect(await save(store, 'q1')).toMatchObject({ kind: 'saved', assessmentRevision: 1 });
  expect(pauses).toEqual([150, 150, 150]);
});

it('a write gives up after five seconds, and the next one goes on when the way is free', async () => {
  const { store, pauses, other } = await survey();
  other.exec('begin immediate');
  await expect(save(store, 'q1')).rejects.toThrow(/another process has been writing/);
  expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBe(5000);
  other.exec('rollback');
  expect(await save(store, 'q2')).toMatchObject({ kind: 'saved', assessmentRevision: 1 });
});

it('later writes wait for the earlier ones and happen in their order', async () => {
  const { store, during, other } = await survey();
  other.exec('begin immediate');
  during.set(2, () => other.exec('rollback'));
  const finished: string[] = [];
  const questions = ['q1', 'q2', 'q3'];
  const outcomes = questions.map((question) => save(store, question).finally(() => finished.push(question)));
  expect(await Promise.all(outcomes)).toMatchObject([1, 2, 3].map((assessmentRevision) => ({ assessmentRevision })));
  expect(finished).toEqual(questions);
});

it('writes that have waited behind one that gave up are refused with it, not five seconds after it', async () => {
  const { store, pauses, other } = await survey();
  other.exec('begin immediate');
  const outcomes = await Promise.allSettled(['q1', 'q2', 'q3'].map((question) => save(store, question)));
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  for (const outcome of outcomes) expect(outcome).toMatchObject({ reason: expect.any(StorageReadOnly) });
  expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBe(5000);
});

it('a refusal of another kind is told at once and holds nobody up', async () => {
  const { store, pauses } = await survey();
  const stray = { municipality: '99999999', wave: 'w2024', digest: 'c', createdAt: 1 };
  const [refused, saved] = await Promise.allSettled([store.addAccessCodes([stray]), save(store, 'q1')]);
  expect(refused).toMatchObject({ status: 'rejected', reason: { name: 'ReferenceMissing' } });
  expect(saved).toMatchObject({ status: 'fulfilled', value: { kind: 'saved' } });
  expect(pauses).toEqual([]);
});

it('reading goes on while a write waits', async () => {
  const { store, during, other } = await survey();
  other.exec('begin immediate');
  const freed = gate();
  during.set(1, () => freed.opened);
  const saving = save(store, 'q1');
  expect(await store.assessment(atLindau)).toMatchObject({ revision: 0 });
  other.exec('rollback');
  freed.open();
  expect(await saving).toMatchObject({ kind: 'saved' });
});

it('a read that another process is in the way of is tried again, and refused after five seconds', async () => {
  const { engine, pauses, time } = await survey();
  let attempts = 0;
  const blockedUntil = (attempt: number) =>
    engine.read(function* (db): Transaction<number> {
      attempts += 1;
      if (attempts < attempt) throw new BetterSqlite.SqliteError('recovering', 'SQLITE_BUSY_RECOVERY');
      yield db.selectFrom('wave').select('id').compile();
      return attempts;
    });
  expect(await blockedUntil(3)).toBe(3);
  expect(pauses).toEqual([150, 150]);
  await expect(blockedUntil(Number.POSITIVE_INFINITY)).rejects.toBeInstanceOf(StorageReadOnly);
  expect(time.elapsed()).toBe(5300);
});

it('closing waits for the writes before it, and nothing comes after', async () => {
  const { store, during, other } = await survey();
  other.exec('begin immediate');
  during.set(2, () => other.exec('rollback'));
  const saving = save(store, 'q1');
  await store.close();
  expect(await saving).toMatchObject({ kind: 'saved' });
  await expect(save(store, 'q2')).rejects.toBeInstanceOf(StorageClosed);
});

describe('the use of a session', () => {
  const session = { ...atLindau, tokenDigest: 't', author: 'owner', createdAt: 0, expiresAt: 40_000_000 };

  async function surveyWithSession() {
    const found = await survey();
    const { store, other } = found;
    await store.addAccessCodes([{ ...atLindau, digest: 'c', createdAt: 1 }]);
    await store.addSession(session, 'c');
    const noted = () => other.prepare('select last_used_at from session').pluck().get();
    /** Asks for the session, waits until every write before is done, and tells what is noted then. */
    const notedAfter = async (now: number) => {
      expect(await store.session('t', now)).toEqual(session);
      await store.heartbeat(now).catch(() => undefined);
      return noted();
    };
    return { ...found, notedAfter };
  }

  it('is noted once a minute', async () => {
    const { notedAfter } = await surveyWithSession();
    expect(await notedAfter(59_999)).toBe(0);
    expect(await notedAfter(60_000)).toBe(60_000);
    expect(await notedAfter(119_999)).toBe(60_000);
    expect(await notedAfter(120_000)).toBe(120_000);
  });

  it('is noted once however many ask meanwhile, and nobody waits for it', async () => {
    const { store, during, other, notedAfter } = await surveyWithSession();
    other.exec('begin immediate');
    const freed = gate();
    during.set(1, () => freed.opened);
    for (const now of [60_000, 60_001, 60_002]) expect(await store.session('t', now)).toEqual(session);
    other.exec('rollback');
    freed.open();
    expect(await notedAfter(60_003)).toBe(60_000);
  });

  it('stays unnoted where nothing can be written, until something can', async () => {
    const { other, notedAfter } = await surveyWithSession();
    other.exec('begin immediate');
    expect(await notedAfter(60_000)).toBe(0);
    other.exec('rollback');
    expect(await notedAfter(60_001)).toBe(60_001);
  });
});

it('a store that serves lets the engine itself wait for a moment only', () => {
  const opened = openFile(folders.file());
  open.push(opened.connection);
  waitBriefly(opened.connection);
  expect(servingTimeout).toBe(50);
  expect(opened.connection.pragma('busy_timeout', { simple: true })).toBe(50);
});
