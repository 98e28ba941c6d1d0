import BetterSqlite from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { SettingRefused } from '../../../../server/storage/errors.ts';
import type { OpenedFile } from '../../../../server/storage/sqlite/connection.ts';
import { openFile } from '../../../../server/storage/sqlite/open-file.ts';
import { applySettings } from '../../../../server/storage/sqlite/settings.ts';
import { databaseFolders } from '../database-folder.ts';

const folders = databaseFolders();
let opened: OpenedFile | undefined;
afterEach(() => opened?.close());

describe('the connection', () => {
  it.each([
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['foreign_keys', 1],
    ['trusted_schema', 0],
    ['busy_timeout', 5000],
    ['secure_delete', 1],
    ['cell_size_check', 1],
  ])('has %s at %s', (name, value) => {
    opened = openFile(folders.file());
    expect(opened.connection.pragma(name, { simple: true })).toBe(value);
  });

  it('is refused where a setting does not hold', () => {
    const inMemory = new BetterSqlite(':memory:');
    expect(() => applySettings(inMemory, 'writable')).toThrow(SettingRefused);
    expect(() => applySettings(inMemory, 'writable')).toThrow(/journal_mode = wal; it says memory/);
    inMemory.close();
  });

  it('runs a SQLite that knows what the queries use', () => {
    opened = openFile(folders.file());
    const version = opened.connection.prepare<[], { v: string }>('select sqlite_version() v').get()?.v ?? '';
    const [major = 0, minor = 0] = version.split('.').map(Number);
    expect(major * 1000 + minor).toBeGreaterThanOrEqual(3050);
  });
});
