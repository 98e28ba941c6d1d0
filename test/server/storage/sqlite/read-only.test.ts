import { fork } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { migrations } from '../../../../server/storage/migrations/list.ts';
import { plainSeal } from '../../../../server/storage/seal.ts';
import { sqliteEngine } from '../../../../server/storage/sqlite/engine.ts';
import { migrate } from '../../../../server/storage/sqlite/migrate.ts';
import { openFile } from '../../../../server/storage/sqlite/open-file.ts';
import { databaseFolders } from '../database-folder.ts';
import { atLindau, beginSurvey, change, operation } from '../survey-in-progress.ts';

const locked: string[] = [];
const folders = databaseFolders();
afterEach(() => {
  for (const folder of locked.splice(0)) chmodSync(folder, 0o755);
});

/** What somebody without rights beyond those of everybody finds at a path. */
function visitorFinds(path: string, temporary?: string): Promise<unknown> {
  const env = temporary === undefined ? process.env : { ...process.env, TMPDIR: temporary };
  const visitor = fork(new URL('./read-only-visitor.ts', import.meta.url), { env });
  return new Promise((resolve, reject) => {
    visitor.once('message', resolve);
    visitor.once('exit', (code) => reject(new Error(`the visitor ended with ${code}`)));
    visitor.send(path);
  });
}

function lock(file: string, folderMode: number): void {
  const folder = dirname(file);
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444);
  chmodSync(folder, folderMode);
  locked.push(folder);
}

/** One answer saved; still open, so that its newest writes are beside the file. */
async function surveyAt(file: string) {
  const store = await beginSurvey(folders.open(file));
  await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s1'));
  return store;
}

const readsOnly = { revision: 1, write: expect.stringMatching(/^StorageReadOnly: .*was not writable/), unfit: 0 };

describe.skipIf(process.platform === 'win32')('a database that cannot be written', () => {
  it('is read where only the file is locked', async () => {
    const file = folders.file();
    await (await surveyAt(file)).close();
    lock(file, 0o777);
    expect(await visitorFinds(file)).toEqual(readsOnly);
  });

  it('is read where the folder is locked, from a copy that does not stay', async () => {
    const file = folders.file();
    await (await surveyAt(file)).close();
    lock(file, 0o555);
    const temporary = folders.folder();
    chmodSync(temporary, 0o777);
    expect(await visitorFinds(file, temporary)).toEqual(readsOnly);
    expect(readdirSync(temporary)).toEqual([]);
    expect(readdirSync(dirname(file))).toEqual([basename(file)]);
  });

  it('says that not even a copy could be made', async () => {
    const file = folders.file();
    await (await surveyAt(file)).close();
    lock(file, 0o555);
    expect(await visitorFinds(file, dirname(file))).toEqual({
      failed: expect.stringMatching(/^UnusablePath: .*a copy to read from could not be made in/),
    });
  });

  it('is read with the writes beside the file where the program that wrote them was killed', async () => {
    const origin = folders.file();
    await surveyAt(origin);
    const file = folders.file();
    for (const end of ['', '-wal']) copyFileSync(origin + end, file + end);
    lock(file, 0o555);
    expect(await visitorFinds(file)).toEqual(readsOnly);
  });

  it('is read while its owner has it open', async () => {
    const file = folders.file();
    await surveyAt(file);
    lock(file, 0o555);
    expect(await visitorFinds(file)).toEqual(readsOnly);
  });

  it('says that it needs a migration', async () => {
    const file = folders.file();
    const opened = openFile(file);
    migrate(sqliteEngine(opened), opened, { migrations: migrations.slice(0, 3), seal: plainSeal, clock: () => 1 });
    opened.close();
    lock(file, 0o555);
    expect(await visitorFinds(file)).toEqual({
      failed: expect.stringMatching(/^SchemaTooOld: The database has schema version 3 and needs \d+, .*writable/),
    });
  });

  it('cannot be created in a locked folder, nor read where reading is forbidden', async () => {
    const file = folders.file();
    lock(file, 0o555);
    expect(await visitorFinds(file)).toEqual({
      failed: expect.stringMatching(/^UnusablePath: .*survey\.db: this program has no permission there\. Let it/),
    });
    const secret = folders.file();
    await (await surveyAt(secret)).close();
    lock(secret, 0o755);
    chmodSync(secret, 0o000);
    expect(await visitorFinds(secret)).toEqual({
      failed: expect.stringMatching(/^UnusablePath: .*no permission there/),
    });
  });

  it('is not created below a locked folder', async () => {
    const folder = folders.folder();
    mkdirSync(join(folder, 'sub'));
    lock(join(folder, 'sub', 'x'), 0o555);
    chmodSync(folder, 0o755);
    expect(await visitorFinds(join(folder, 'sub', 'deeper', 'survey.db'))).toEqual({
      failed: expect.stringMatching(/^UnusablePath: .*no permission there/),
    });
  });
});
