import { copyFileSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { backedUpTables } from '../../../../server/storage/backup/tables.ts';
import { eventSeal } from '../../../../server/storage/chain.ts';
import { SchemaTooNew, SealedWithOtherKey } from '../../../../server/storage/errors.ts';
import { applyNext } from '../../../../server/storage/migrations/apply.ts';
import { migrations } from '../../../../server/storage/migrations/list.ts';
import type { Migration } from '../../../../server/storage/migrations/migration.ts';
import type { Rows, Step, Transaction } from '../../../../server/storage/query.ts';
import { plainSeal } from '../../../../server/storage/seal.ts';
import { sqliteColumns } from '../../../../server/storage/sqlite/column-types.ts';
import { sqliteEngine } from '../../../../server/storage/sqlite/engine.ts';
import { migrate } from '../../../../server/storage/sqlite/migrate.ts';
import { openFile } from '../../../../server/storage/sqlite/open-file.ts';
import { openSqliteStore } from '../../../../server/storage/sqlite/open-sqlite-store.ts';
import type { BackupPart } from '../../../../server/storage/store.ts';
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
    migrate(sqliteEngine(opened), opened, { migrations: list, seal: plainSeal, clock: () => at });
  } finally {
    opened.close();
  }
}

/** The same steps, stopped before the given one as by a loss of power. */
function* stoppedBefore<Result>(steps: Transaction<Result>, last: number): Transaction<Result> {
  let rows: Rows = [];
  for (let count = 0; ; count++) {
    const step: IteratorResult<Step, Result> = steps.next(rows);
    if (count === last) throw new Error('power cut');
    if (step.done === true) return step.value;
    rows = yield step.value;
  }
}

/** What an edition without seals has written: two values of one answer, and a submission. */
const olderSurvey = `
  insert into municipality values ('08111001', 'Lindau', 'town', '08111', 'Landkreis', '081', '08', 1, '2024-12-31', 0, 'lindau');
  insert into model values ('1.0.0', 'model', '{}', 1);
  insert into wave values ('w', '{}', '1.0.0', 'open', 'open', 2, null, 3, null);
  insert into benchmark values ('w', 1, 9, '{}');
  insert into assessment values ('08111001', 'w', 3, 4, 7);
  insert into operation values ('08111001', 'w', 'o1', 'save', 'd', '{"question":"q1","revision":1}', 5),
    ('08111001', 'w', 'o2', 'save', 'd', '{"question":"q1","revision":2}', 6),
    ('08111001', 'w', 'o3', 'submit', 'd', '{"receipt":"receipt"}', 7);
  insert into answer_event values ('08111001', 'w', 'q1', 1, null, 'first', '', 'owner', 5, 1, 'o1'),
    ('08111001', 'w', 'q1', 2, null, 'second', '', 'owner', 6, 2, 'o2');
  insert into answer values ('08111001', 'w', 'q1', 2, null, 'second', '', 'owner', 6);
  insert into submission values ('08111001', 'w', '1.0.0', '["all"]', '[]', '{}', 'receipt', 7)`;

/** An evaluation as editions froze it, of one question that is not its task. */
function evaluation(index: number, provisional: boolean) {
  return {
    score: { score: 100 + index, low: 0, high: 0, neutral: null, coverage: 10_000 },
    level: 2,
    categories: [{ category: 'c', level: null, score: null }],
    questions: [{ question: 'q1', state: 'notApplicable', points: null }],
    provisional: provisional ? [{ kind: 'coverage', coverage: 0, needs: 8000 }] : [],
  };
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

  it('keeps a copy from before an upgrade, with what was in it, and none of a new file', async () => {
    const file = folders.file();
    migrateTo(file, migrations.slice(0, 8));
    expect(readdirSync(dirname(file))).toEqual([basename(file)]);
    const older = new BetterSqlite(file);
    older.exec(`insert into model values ('1.0.0', 'model', 'Öl', 1)`);
    older.close();
    migrateTo(file, migrations);
    const copy = `${file}.schema-8`;
    expect(readdirSync(dirname(file)).sort()).toEqual([basename(file), basename(copy)]);
    expect(statSync(copy).mode & 0o077).toBe(0);
    expect(versionsOf(copy)).toHaveLength(8);
    const kept = new BetterSqlite(copy, { readonly: true });
    expect(kept.prepare('select * from model').all()).toEqual([
      { version: '1.0.0', id: 'model', text: 'Öl', kept_at: 1 },
    ]);
    kept.close();
  });

  it('changes nothing where there is no room for a copy', () => {
    const file = folders.file();
    migrateTo(file, migrations.slice(0, 8));
    mkdirSync(`${file}.schema-8.part`);
    expect(() => migrateTo(file, migrations)).toThrow();
    expect(versionsOf(file)).toHaveLength(8);
  });

  it('seals and counts what was there before there were seals and tallies', async () => {
    const file = folders.file();
    migrateTo(file, migrations.slice(0, 8));
    const older = new BetterSqlite(file);
    older.exec(olderSurvey);
    older.close();
    const store = folders.open(file, () => 2);
    expect(await store.verify({ receiptOf: () => 'receipt' })).toEqual({
      ...{ assessments: 1, answerEvents: 2, operations: 3, submissions: 1, administrationEvents: 5, count: 0 },
      findings: [],
    });
    expect(await store.participation('w')).toEqual({ begun: 1, submitted: 1, groups: new Map([['all', 1]]) });
    expect((await store.answerHistory({ municipality: '08111001', wave: 'w' }, 'q1')).map(({ note }) => note)).toEqual([
      'first',
      'second',
    ]);
  });

  it('numbers, counts and tells the figures of submissions that were there before, folded or not', async () => {
    const file = folders.file();
    migrateTo(file, migrations.slice(0, 13));
    const older = new BetterSqlite(file);
    older.pragma('foreign_keys = off');
    const town = older.prepare(
      `insert into municipality values (?, ?, 'town', '08111', 'Kreis', '081', '08', 1, '2024-12-31', 0, '')`,
    );
    const begun = older.prepare(`insert into assessment values (?, 'w', ?, 4, ?, '')`);
    const submission = older.prepare(
      `insert into submission values (?, 'w', '1.0.0', '["size:0","all"]', '[]', ?, 'receipt', ?, '')`,
    );
    const delta = older.prepare(`insert into tally_delta values (?, 'w', ?, ?)`);
    older.exec(`insert into model values ('1.0.0', 'model', '{}', 1);
      insert into wave values ('w', '{}', '1.0.0', 'open', 'open', 2, null, 3, null, 0);
      insert into tally values ('w', 'begun', 5), ('w', 'submitted', 5), ('w', 'group all', 5), ('w', 'group size:0', 5)`);
    for (const [index, provisional] of [false, false, true, false, false, false].entries()) {
      const key = `0811100${index}`;
      town.run(key, key);
      begun.run(key, 9, 10 + index);
      submission.run(key, JSON.stringify(evaluation(index, provisional)), 10 + index);
    }
    for (const kind of ['begun', 'submitted']) {
      delta.run('08111005', kind, JSON.stringify(kind === 'begun' ? [kind] : [kind, 'group all', 'group size:0']));
    }
    const publication = (at: string, ...groups: [string, string][]) =>
      JSON.stringify({ publishedAt: at, groups: groups.map(([id, asOf]) => ({ id, asOf })) });
    const publish = older.prepare(`insert into benchmark values ('w', ?, ?, ?)`);
    publish.run(1, 13, publication('one', ['all', 'one']));
    publish.run(2, 14, publication('two', ['all', 'one'], ['size:0', 'two']));
    older.close();
    const store = folders.open(file, () => 2);
    const due = (overall: Readonly<Record<string, number>>, count: number) => ({
      overall,
      level: { 2: count },
      coverage: { 10000: count },
      'question:q1': { '-1': count },
    });
    const all = due({ 100: 1, 101: 1, 103: 1, 104: 1, 105: 1 }, 5);
    expect((await store.benchmarkBasis('w')).histograms).toEqual(
      new Map([
        ['all', all],
        ['size:0', all],
      ]),
    );
    while ((await store.foldTallies()) > 0);
    expect((await store.benchmarkBasis('w')).histograms).toEqual(
      new Map([
        ['all', all],
        ['size:0', all],
      ]),
    );
    expect(await store.participation('w')).toMatchObject({ begun: 6, submitted: 6 });
    expect(await store.submissions('w')).toMatchObject(Array.from({ length: 6 }, () => ({ number: 1 })));
    const names = [0, 1, 3, 4].map((index) => `0811100${index}#1`);
    expect((await store.benchmarkBasis('w')).sets.map((text) => JSON.parse(text))).toEqual([
      [{ number: 1, group: 'all', members: names.slice(0, 3) }],
      [{ number: 2, group: 'size:0', members: names }],
    ]);
  });

  it('seals what audits know of publications that were there before audits', async () => {
    const file = folders.file();
    migrateTo(file, migrations.slice(0, 8));
    const older = new BetterSqlite(file);
    older.exec(olderSurvey);
    older.close();
    await folders.open(file, () => 2).close();
    const hand = new BetterSqlite(file);
    hand.exec(`update benchmark set sets = '["x"]'`);
    hand.close();
    const { findings } = await folders.open(file).verify({ receiptOf: () => 'receipt' });
    expect(findings[0]).toMatchObject({ table: 'benchmark', row: 'w 1' });
  });

  it('puts it down to the submission that stood when a result was declared public', async () => {
    const file = folders.file();
    migrateTo(file, migrations.slice(0, 18));
    const older = new BetterSqlite(file);
    older.pragma('foreign_keys = off');
    const event = older.prepare('insert into event values (?, ?, ?, ?, ?, ?)');
    let before = '';
    const declared = (municipality: string, isPublic: boolean, at: number, number: number) => {
      const content = JSON.stringify({ municipality, public: isPublic });
      const row = { number, kind: 'result.declared', subject: 'w', content, at };
      before = eventSeal(plainSeal, before, row);
      event.run(number, row.kind, row.subject, content, at, before);
    };
    const submission = older.prepare(
      `insert into submission values (?, 'w', ?, ?, ?, '1', '', '', '[]', '{}', '{}', '{}', 1)`,
    );
    submission.run('08111001', 1, 1, 10);
    submission.run('08111001', 2, 2, 30);
    submission.run('08111002', 1, 1, 10);
    older.exec(`insert into reopening values ('08111001', 'w', 1, 'x', 20);
      insert into public_result values ('08111001', 'w', 0, 40), ('08111002', 'w', 1, 5), ('08111003', 'w', 1, 6)`);
    for (const [index, [key, isPublic, at]] of (
      [
        ['08111002', true, 5],
        ['08111003', true, 6],
        ['08111001', true, 15],
        ['08111001', false, 25],
        ['08111001', true, 35],
        ['08111001', false, 40],
      ] as const
    ).entries()) {
      declared(key, isPublic, at, index + 1);
    }
    older.close();
    const copy = folders.file();
    copyFileSync(file, copy);
    expect(() => openSqliteStore(copy, { seal: (text) => `other ${plainSeal(text)}` })).toThrow(SealedWithOtherKey);
    const store = folders.open(file, () => 2);
    expect((await store.benchmarkBasis('w')).known).toEqual(['08111001#1', '08111001#2']);
    const members = (await store.benchmarkBasis('w')).members;
    expect(members.map((each) => [each.municipality, each.submission, each.public])).toEqual([
      ['08111001', 1, true],
      ['08111002', 1, false],
      ['08111001', 2, false],
    ]);
    const { findings } = await store.verify({ receiptOf: () => '' });
    expect(findings.filter(({ table }) => table === 'public_result' || table === 'event')).toEqual([]);
  });

  it('takes in a backup of an older schema, and takes it on', async () => {
    const older = folders.file();
    migrateTo(older, migrations.slice(0, 8));
    const hand = new BetterSqlite(older);
    hand.exec(olderSurvey);
    const parts = backedUpTables.flatMap(({ name, since = 1 }): BackupPart[] => {
      const rows = since > 8 ? [] : (hand.prepare(`select * from ${name}`).all() as Record<string, number | string>[]);
      const columns = Object.keys(rows[0] ?? {});
      const values = rows.map((row) => columns.map((column) => row[column] ?? null));
      return rows.length === 0 ? [] : [{ table: name, columns, rows: values }];
    });
    hand.close();
    const file = folders.file();
    const place = openSqliteStore(file, { schema: 8 });
    await place.restore(
      (async function* () {
        yield* parts;
      })(),
    );
    await place.close();
    const store = folders.open(file, () => 2);
    expect(await store.verify({ receiptOf: () => 'receipt' })).toMatchObject({
      assessments: 1,
      answerEvents: 2,
      count: 0,
    });
    expect(await store.participation('w')).toMatchObject({ begun: 1, submitted: 1 });
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
          sqliteEngine(opened).writeNow((db) =>
            stoppedBefore(applyNext(db, { migrations, types: sqliteColumns, seal: plainSeal, at: 1 }), last),
          );
        expect(interrupted).toThrow('power cut');
        opened.close();
        expect(schemaOf(file)).toEqual(before);
        migrateTo(file, migrations);
        expect([schemaOf(file), versionsOf(file)]).toEqual(expected);
      }
    }
  }, 180_000);

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
