import { existsSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { NotADatabase, StorageClosed, UnusablePath } from '../../../../server/storage/errors.ts';
import { openSqliteStore } from '../../../../server/storage/sqlite/open-sqlite-store.ts';
import { databaseFolders } from '../database-folder.ts';
import { atLindau, atUlm, beginSurvey, change, newSubmission, operation } from '../survey-in-progress.ts';

const folders = databaseFolders();

/** Overwrites all but the first page, whose header says what the file is. */
function damage(file: string): void {
  const bytes = readFileSync(file);
  bytes.fill(0xff, 4096);
  writeFileSync(file, bytes);
}

describe('opening a database', () => {
  it('creates the missing folders and the file, for this user alone', () => {
    const file = join(folders.folder(), 'a', 'b', 'survey.db');
    folders.open(file);
    expect(existsSync(file)).toBe(true);
    if (process.platform === 'win32') return;
    expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
    for (const end of ['', '-wal', '-shm']) expect(statSync(file + end).mode & 0o777).toBe(0o600);
  });

  it('takes a file of no bytes for a new database', async () => {
    const file = folders.file();
    writeFileSync(file, '');
    expect(await folders.open(file).waves()).toEqual([]);
  });

  it('finds everything again after a restart', async () => {
    const file = folders.file();
    const store = await beginSurvey(folders.open(file));
    await store.beginAssessment(atLindau, 'code', operation('b1'));
    await store.addAccessCodes([{ ...atLindau, digest: 'c', createdAt: 1 }]);
    await store.addSession({ ...atLindau, tokenDigest: 't', author: 'owner', createdAt: 1, expiresAt: 9 }, 'c');
    await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s1'));
    await store.saveAnswer(atUlm, change('q1', 'no'), operation('s2'));
    await store.submit(atLindau, newSubmission(1), operation('s3'));
    await store.publishBenchmark('w2024', { number: 1, publishedAt: 5, text: 'publication' }, '[]');
    const everything = async (from: typeof store) => [
      await from.municipality(atUlm.municipality),
      await from.modelText('1.0.0'),
      await from.waves(),
      await from.redeemAccessCode('code'),
      await from.session('t', 2),
      await from.assessment(atLindau),
      await from.assessment(atUlm),
      await from.submissions('w2024'),
      await from.benchmark('w2024'),
      await from.saveAnswer(atUlm, change('q1', 'no'), operation('s2')),
    ];
    const before = await everything(store);
    await store.close();
    expect(existsSync(`${file}-wal`)).toBe(false);
    expect(await everything(folders.open(file))).toEqual(before);
    expect(before).not.toContain(null);
  });

  it('lets a second process in', async () => {
    const file = folders.file();
    const store = await beginSurvey(folders.open(file));
    const second = folders.open(file);
    await second.saveAnswer(atLindau, change('q1', 'yes'), operation('s1'));
    expect(await store.assessment(atLindau)).toMatchObject({ revision: 1 });
  });
});

describe('a closed store', () => {
  it('says so to every verb, and may be closed again', async () => {
    const store = folders.open(folders.file());
    await store.close();
    await store.close();
    await expect(store.heartbeat(1)).rejects.toBeInstanceOf(StorageClosed);
    await expect(store.waves()).rejects.toBeInstanceOf(StorageClosed);
  });
});

describe('a path that cannot hold a database', () => {
  it.each([
    ['', 'the answers need a file that stays'],
    [':memory:', 'the answers need a file that stays'],
    [' survey.db', 'begins or ends with a blank'],
  ])('is “%s”', (path, reason) => {
    expect(() => openSqliteStore(path)).toThrow(UnusablePath);
    expect(() => openSqliteStore(path)).toThrow(reason);
  });

  it('is a folder, or looks like one', () => {
    const folder = folders.folder();
    expect(() => openSqliteStore(folder)).toThrow(UnusablePath);
    expect(() => openSqliteStore(folder)).toThrow(`${folder}: that is a folder`);
    expect(() => openSqliteStore(join(folder, 'new') + sep)).toThrow(/names a folder/);
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });

  it('goes through a file', () => {
    const file = folders.file();
    writeFileSync(file, 'x');
    expect(() => openSqliteStore(join(file, 'survey.db'))).toThrow(UnusablePath);
    expect(() => openSqliteStore(join(file, 'deeper', 'survey.db'))).toThrow(/a part of the path is a file/);
  });
});

describe('a file that is no database of this program', () => {
  it.each([
    ['a short text', Buffer.from('hello\n')],
    ['a long text', Buffer.from('hello\n'.repeat(5000))],
    ['a header and nonsense', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8176, 0x5a)])],
  ])('is refused by name and left as it is: %s', (_, content) => {
    const file = folders.file();
    writeFileSync(file, content);
    expect(() => openSqliteStore(file)).toThrow(NotADatabase);
    expect(() => openSqliteStore(file)).toThrow(file);
    expect(readFileSync(file).equals(content)).toBe(true);
  });

  it('is refused and left as it is where another program made it', () => {
    const file = folders.file();
    const foreign = new BetterSqlite(file);
    foreign.exec('create table schema_version (version text); create table bookmarks (url text)');
    foreign.close();
    const before = readFileSync(file);
    expect(() => openSqliteStore(file)).toThrow(NotADatabase);
    expect(() => openSqliteStore(file)).toThrow(`${file} is a database of another program`);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('is refused with the way to the backup where it is damaged', async () => {
    const file = folders.file();
    await (await beginSurvey(folders.open(file))).close();
    damage(file);
    expect(() => openSqliteStore(file)).toThrow(NotADatabase);
    expect(() => openSqliteStore(file)).toThrow(/survey\.db is damaged \(.+\)\. .*restore the newest backup/s);
  });

  it('is refused where its end is missing', async () => {
    const file = folders.file();
    await (await beginSurvey(folders.open(file))).close();
    truncateSync(file, 3 * 4096);
    expect(() => openSqliteStore(file)).toThrow(NotADatabase);
  });

  it('tells no path in public', () => {
    const folder = folders.folder();
    mkdirSync(join(folder, 'survey.db'));
    try {
      openSqliteStore(join(folder, 'survey.db'));
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof UnusablePath)) throw error;
      expect(error.name).toBe('UnusablePath');
      expect(Object.values(error.publicText).join()).not.toContain(folder);
    }
  });
});
