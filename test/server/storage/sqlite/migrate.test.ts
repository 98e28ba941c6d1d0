import BetterSqlite from 'better-sqlite3';
import type { CompiledQuery } from 'kysely';
import { describe, expect, it } from 'vitest';
import { SchemaTooNew } from '../../../../server/storage/errors.ts';
import { applyNext } from '../../../../server/storage/migrations/apply.ts';
import { migrations } from '../../../../server/storage/migrations/list.ts';
import type { Migration } from '../../../../server/storage/migrations/migration.ts';
import type { Rows, Transaction } from '../../../../server/storage/query.ts';
import { sqliteColumns } from '../../../../server/storage/sqlite/column-types.ts';
import { sqliteEngine } from '../../../../server/storage/sqlite/engine.ts';
import { migrate } from '../../../../server/storage/sqlite/migrate.ts';
import { openFile } from '../../../../server/storage/sqlite/open-file.ts';
import { openSqliteStore } from '../../../../server/storage/sqlite/open-sqlite-store.ts';
import { databaseFolders } from '../database-folder.ts';
import { beginSurvey, lindau, register } from '../survey-in-progress.ts';

const folders = databaseFolders();

function schemaOf(file: string): unknown[] {
  const connection = new BetterSqlite(file, { readonly: true });
  const rows = connection.prepare('select type, name, sql from sqlite_schema order by name').all();
  connection.close();
  return rows;
}

function versionsOf(file: string): unknown[] {
  const connection = new BetterSqlite(file, { readonly: true });
  const rows = connection.prepare('select number, name, applied_at from schema_version order by number').all();
  connection.close();
  return rows;
}

function migrateTo(file: string, list: readonly Migration[], at = 1): void {
  const opened = openFile(file);
  try {
    migrate(sqliteEngine(opened), opened.connection, list, () => at);
  } finally {
    opened.close();
  }
}

/** The same steps, stopped before the given one as by a loss of power. */
function* stoppedBefore<Result>(steps: Transaction<Result>, last: number): Transaction<Result> {
  let rows: Rows = [];
  for (let count = 0; ; count++) {
    const step: IteratorResult<CompiledQuery, Result> = steps.next(rows);
    if (count === last) throw new Error('power cut');
    if (step.done === true) return step.value;
    rows = yield step.value;
  }
}

describe('the list of migrations', () => {
  it('is numbered from 1 without a gap', () => {
    expect(migrations.map((migration) => migration.number)).toEqual(migrations.map((_, index) => index + 1));
  });
});

describe('migrating', () => {
  it('brings an empty file to the newest schema and dates each step', () => {
    const file = folders.file();
    folders.open(file, () => 77);
    expect(versionsOf(file)).toEqual(migrations.map(({ number, name }) => ({ number, name, applied_at: 77 })));
  });

  it('makes strict tables only', () => {
    const file = folders.file();
    folders.open(file);
    const connection = new BetterSqlite(file, { readonly: true });
    const loose = connection.prepare(`select name from pragma_table_list where schema = 'main' and not strict`).all();
    connection.close();
    expect(loose).toEqual([{ name: 'sqlite_schema' }]);
  });

  it('changes nothing in a file that is up to date', () => {
    const file = folders.file();
    migrateTo(file, migrations, 1);
    const before = [schemaOf(file), versionsOf(file)];
    migrateTo(file, migrations, 2);
    expect([schemaOf(file), versionsOf(file)]).toEqual(before);
  });

  it('takes an older file on with what is in it', async () => {
    const file = folders.file();
    migrateTo(file, migrations.slice(0, 1), 1);
    const older = new BetterSqlite(file);
    older.exec(`insert into municipality values ('08111001', 'Lindau', 'town', '08111', 'Landkreis Beispiel', '081', '08',
      10000, '2024-12-31', 0, 'lindau')`);
    older.close();
    const store = folders.open(file, () => 2);
    expect(await store.municipality('08111001')).toEqual(lindau);
    expect(versionsOf(file)).toEqual(
      migrations.map(({ number, name }) => ({ number, name, applied_at: number === 1 ? 1 : 2 })),
    );
    await beginSurvey(store);
  });

  it('counts the idle time of an older session from its beginning', async () => {
    const file = folders.file();
    migrateTo(file, migrations.slice(0, 7), 1);
    const older = new BetterSqlite(file);
    older.pragma('foreign_keys = off');
    older.exec(`insert into session values ('t', '08111001', 'w2024', 'owner', 1000, 99000000)`);
    older.close();
    const store = folders.open(file, () => 2);
    const session = { municipality: '08111001', wave: 'w2024', tokenDigest: 't', author: 'owner' };
    expect(await store.session('t', 7_201_000)).toBeNull();
    expect(await store.session('t', 7_200_999)).toEqual({ ...session, createdAt: 1000, expiresAt: 99_000_000 });
  });

  it('takes a file on that holds the longer list of a newer program', async () => {
    const file = folders.file();
    const store = folders.open(file);
    await store.importRegister(register('2024-12-31', [lindau]));
    await store.close();
    const next: Migration = {
      number: migrations.length + 1,
      name: 'next',
      statements: () => ['alter table municipality add column website text'],
    };
    migrateTo(file, [...migrations, next], 3);
    expect(versionsOf(file).at(-1)).toEqual({ number: next.number, name: 'next', applied_at: 3 });
    expect(() => openSqliteStore(file)).toThrow(SchemaTooNew);
    expect(() => openSqliteStore(file)).toThrow(
      `schema version ${next.number}; this program knows versions up to ${migrations.length}. Start the newer program`,
    );
  });

  it('goes on where it was stopped, before whichever statement', () => {
    const whole = folders.file();
    migrateTo(whole, migrations);
    const expected = [schemaOf(whole), versionsOf(whole)];
    for (const { number, statements } of migrations) {
      const steps = statements(sqliteColumns).length + 4;
      for (let last = 0; last < steps; last++) {
        const file = folders.file();
        migrateTo(file, migrations.slice(0, number - 1));
        const before = schemaOf(file);
        const opened = openFile(file);
        const interrupted = () =>
          sqliteEngine(opened).writeNow((db) => stoppedBefore(applyNext(db, migrations, sqliteColumns, 1), last));
        expect(interrupted).toThrow('power cut');
        opened.close();
        expect(schemaOf(file)).toEqual(before);
        migrateTo(file, migrations);
        expect([schemaOf(file), versionsOf(file)]).toEqual(expected);
      }
    }
  }, 60_000);

  it('leaves the earlier ones where one fails, and finishes once that is mended', () => {
    const file = folders.file();
    const broken: Migration = { number: 2, name: 'wave', statements: () => ['create table a (x text)', 'nonsense'] };
    expect(() => migrateTo(file, [...migrations.slice(0, 1), broken])).toThrow(/SQLITE_ERROR/);
    expect(versionsOf(file)).toEqual([{ number: 1, name: 'register', applied_at: 1 }]);
    expect(schemaOf(file)).not.toContainEqual(expect.objectContaining({ name: 'a' }));
    migrateTo(file, migrations);
    expect(versionsOf(file)).toHaveLength(migrations.length);
  });
});
