import { describe, expect, it } from 'vitest';
import { applyNext } from '../../../../server/storage/migrations/apply.ts';
import { migrations } from '../../../../server/storage/migrations/list.ts';
import type { Migration } from '../../../../server/storage/migrations/migration.ts';
import { postgresColumns } from '../../../../server/storage/postgres/column-types.ts';
import { postgresEngine } from '../../../../server/storage/postgres/engine.ts';
import { migrate } from '../../../../server/storage/postgres/migrate.ts';
import { openPool } from '../../../../server/storage/postgres/pool.ts';
import type { Rows, Transaction } from '../../../../server/storage/query.ts';
import { plainSeal } from '../../../../server/storage/seal.ts';
import { realWaiting } from '../../../../server/storage/waiting.ts';
import { type PostgresDatabase, postgresDatabases } from '../../../support/postgres-database.ts';
import { beginSurvey } from '../survey-in-progress.ts';

const databases = postgresDatabases();

/** Tables with their columns, keys and rules; no names that the server makes up. */
const described = `select table_name, column_name, data_type, collation_name, is_nullable, column_default
  from information_schema.columns where table_schema = current_schema() order by 1, 2`;
const constrained = `select conrelid::regclass::text as table, contype, pg_get_constraintdef(oid) as rule
  from pg_constraint where connamespace = current_schema()::regnamespace order by 1, 2, 3`;
const indexed = `select tablename, replace(indexdef, current_schema() || '.', '') as index
  from pg_indexes where schemaname = current_schema() order by 1, 2`;

async function schemaOf({ sql }: PostgresDatabase): Promise<readonly unknown[]> {
  return Promise.all([sql(described), sql(constrained), sql(indexed)]);
}

function versionsOf({ sql }: PostgresDatabase): Promise<readonly unknown[]> {
  return sql('select number::integer, name, applied_at::integer from schema_version order by number');
}

async function migrateTo({ url }: PostgresDatabase, list: readonly Migration[], at = 1): Promise<void> {
  const pool = openPool(url, 'the database', 1);
  try {
    await migrate(pool, { migrations: list, seal: plainSeal, clock: () => at }, realWaiting);
  } finally {
    await pool.end();
  }
}

/** As editions of schema 13 froze it. */
const evaluation = {
  score: { score: 100, low: 0, high: 0, neutral: null, coverage: 10_000 },
  level: 2,
  categories: [],
  questions: [],
  provisional: [],
};

/** Drives a transaction and stops before this step, counted from 0. */
function* stoppedBefore<Result>(steps: Transaction<Result>, last: number): Transaction<Result> {
  let rows: Rows = [];
  for (let count = 0; ; count++) {
    const step: IteratorResult<Rows | unknown, Result> = steps.next(rows);
    if (count === last) throw new Error('power cut');
    if (step.done === true) return step.value;
    rows = yield step.value as never;
  }
}

describe('migrating PostgreSQL', () => {
  it('records every migration with its time', async () => {
    const database = await databases.database();
    await databases.open(database.url, { clock: () => 77 });
    expect(await versionsOf(database)).toEqual(
      migrations.map(({ number, name }) => ({ number, name, applied_at: 77 })),
    );
  });

  it('compares all text by code point', async () => {
    const database = await databases.database();
    await databases.open(database.url);
    const loose = `select table_name, column_name from information_schema.columns
      where table_schema = current_schema() and data_type = 'text' and collation_name is distinct from 'C'`;
    expect(await database.sql(loose)).toEqual([]);
    expect(await database.sql(`select 'a' < 'B' as as_in_a_dictionary`)).toEqual([{ as_in_a_dictionary: true }]);
  });

  it('happens once where several programs start together', async () => {
    const database = await databases.database();
    const stores = await Promise.all(Array.from({ length: 5 }, () => databases.open(database.url)));
    expect(await versionsOf(database)).toHaveLength(migrations.length);
    const alone = await databases.database();
    await databases.open(alone.url);
    expect(await schemaOf(database)).toEqual(await schemaOf(alone));
    for (const store of stores) await store.heartbeat(1);
  });

  it('happens once where several programs take an older database on together', async () => {
    const database = await databases.database();
    await migrateTo(database, migrations.slice(0, 3));
    await Promise.all(Array.from({ length: 5 }, () => databases.open(database.url, { clock: () => 2 })));
    expect(await versionsOf(database)).toEqual(
      migrations.map(({ number, name }) => ({ number, name, applied_at: number <= 3 ? 1 : 2 })),
    );
  });

  it('leaves the connections as if nothing had been asked on them: what follows in the same program runs', async () => {
    const database = await databases.database();
    await migrateTo(database, migrations.slice(0, 13));
    const keys = ['08111001', '08111002', '08111003'];
    const towns = keys.map(
      (key) => `('${key}', 'Lindau', 'town', '08111', 'Kreis', '081', '08', 1, '2024-12-31', 0, '')`,
    );
    await database.sql(
      `insert into municipality values ${towns}`,
      `insert into model values ('1.0.0', 'model', '{}', 1)`,
      `insert into wave values ('w', '{}', '1.0.0', 'open', 'open', 2, null, 3, null, 0),
        ('x', '{}', '1.0.0', 'open', 'prepared', 3, null, null, null, 0)`,
      ...keys.flatMap((key) => [
        `insert into assessment values ('${key}', 'w', 1, 4, 7, 'seal')`,
        `insert into submission values ('${key}', 'w', '1.0.0', '["all"]', '[]',
          '${JSON.stringify(evaluation)}', 'receipt', 7, 'seal')`,
        `insert into tally_delta values ('${key}', 'w', 'begun', '["begun"]'),
          ('${key}', 'w', 'submitted', '["submitted","group all"]')`,
      ]),
    );
    const store = await databases.open(database.url, { connections: 1 });
    const { submissions } = await store.verify({ receiptOf: () => 'receipt' });
    expect(submissions).toBe(3);
    expect((await store.benchmarkBasis('w')).members).toHaveLength(3);
  });

  it('goes on where it was stopped, before whichever statement', async () => {
    const [database, whole] = [await databases.database(), await databases.database()];
    await migrateTo(whole, migrations);
    const pool = openPool(database.url, 'the database', 1);
    const engine = postgresEngine({ writing: pool, reading: pool }, 'the database');
    for (const { number, statements } of migrations) {
      await migrateTo(database, migrations.slice(0, number - 1));
      const before = await schemaOf(database);
      for (let last = 0; last < statements(postgresColumns).length + 3; last++) {
        const applying = { migrations, types: postgresColumns, seal: plainSeal, at: 1 };
        const interrupted = engine.write((db) => stoppedBefore(applyNext(db, applying), last));
        await expect(interrupted).rejects.toThrow('power cut');
      }
      expect(await schemaOf(database)).toEqual(before);
    }
    await engine.close();
    await migrateTo(database, migrations);
    expect([await schemaOf(database), await versionsOf(database)]).toEqual([
      await schemaOf(whole),
      await versionsOf(whole),
    ]);
  });

  it('leaves the earlier ones where one fails, and finishes once that is mended', async () => {
    const database = await databases.database();
    const broken: Migration = { number: 2, name: 'wave', statements: () => ['create table a (x text)', 'nonsense'] };
    await expect(migrateTo(database, [...migrations.slice(0, 1), broken])).rejects.toThrow('syntax error');
    expect(await versionsOf(database)).toEqual([{ number: 1, name: 'register', applied_at: 1 }]);
    expect(await database.sql(`select to_regclass('a') as a`)).toEqual([{ a: null }]);
    await beginSurvey(await databases.open(database.url));
  });
});
