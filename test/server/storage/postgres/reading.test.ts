import { describe, expect, it } from 'vitest';
import { StorageClosed, StorageUnavailable } from '../../../../server/storage/errors.ts';
import { rowsOfEach } from '../../../../server/storage/query.ts';
import { insert, raw, smallEngines } from './small-engine.ts';

const smallEngine = smallEngines();

const state = `select current_setting('transaction_isolation') as isolation, pg_current_snapshot()::text as snapshot,
  current_setting('transaction_read_only') as read_only`;

describe('a read on PostgreSQL', () => {
  it('of one query needs no transaction', async () => {
    const { engine } = await smallEngine();
    expect(await engine.read(() => raw(state))).toMatchObject([{ isolation: 'read committed' }]);
  });

  it('of several queries sees one state, and is recognised the next time', async () => {
    const { engine } = await smallEngine();
    let runs = 0;
    const twice = () =>
      engine.read(function* () {
        runs += 1;
        return [...(yield* raw(state)), ...(yield* raw(state))];
      });
    const [first, second] = await twice();
    expect(first).toMatchObject({ isolation: 'repeatable read', read_only: 'on' });
    expect(second).toEqual(first);
    expect(runs).toBe(2);
    await twice();
    expect(runs).toBe(3);
  });

  it('of several queries in one step sees one state at once', async () => {
    const { engine } = await smallEngine();
    let runs = 0;
    const [first, second] = await engine.read((db) => {
      runs += 1;
      const snapshot = db.selectNoFrom(({ fn }) => fn<string>('pg_current_snapshot').as('snapshot'));
      return rowsOfEach(snapshot, snapshot);
    });
    expect(second).toEqual(first);
    expect(first).toHaveLength(1);
    expect(runs).toBe(1);
  });

  it('gives counts, large numbers and flags as numbers', async () => {
    const { engine } = await smallEngine();
    const values = `select count(*) as count, 9007199254740991::bigint as large, sum(2::bigint) as sum, true as yes,
      false as no, null::bigint as none from generate_series(1, 3)`;
    expect(await engine.read(() => raw(values))).toEqual([
      { count: 3, large: 9_007_199_254_740_991, sum: 6, yes: 1, no: 0, none: null },
    ]);
  });

  it('finds nothing by a text that cannot be stored', async () => {
    const { engine } = await smallEngine();
    await engine.write(() => insert('a'));
    const found = (id: string) => engine.read(() => raw('select id from entry where id = $1', id));
    expect(await found('a')).toEqual([{ id: 'a' }]);
    expect(await found('a\0')).toEqual([]);
  });

  it('goes on where the connection of the pool was ended by the server', async () => {
    const { engine, database, pool } = await smallEngine();
    const backend = async () => {
      const [row] = await engine.read(() => raw('select pg_backend_pid() as id'));
      return Number(row?.['id']);
    };
    const first = await backend();
    const killed = new Promise((resolve) => pool.once('error', resolve));
    await database.sql(`select pg_terminate_backend(${first})`);
    await killed;
    expect(await backend()).not.toBe(first);
  });

  it('runs again where the server ends its connection in the middle', async () => {
    const { engine, time } = await smallEngine();
    let runs = 0;
    const rows = await engine.read(() => {
      runs += 1;
      return raw(runs === 1 ? 'select pg_terminate_backend(pg_backend_pid())' : 'select 1 as one');
    });
    expect(rows).toEqual([{ one: 1 }]);
    expect(time.pauses).toEqual([5]);
  });

  it('prepares a statement anew when another program has changed its table', async () => {
    const { engine, database } = await smallEngine();
    await database.sql(`insert into entry values ('a')`);
    const all = () => engine.read(() => raw('select * from entry'));
    for (let round = 0; round < 3; round++) expect(await all()).toEqual([{ id: 'a' }]);
    await database.sql('alter table entry add column note text');
    expect(await all()).toEqual([{ id: 'a', note: null }]);
  });
});

describe('a snapshot on PostgreSQL', () => {
  const count = () => raw('select count(*) as count from entry');

  it('stays as it was while others write', async () => {
    const { engine } = await smallEngine();
    await engine.write(() => insert('before'));
    const seen = await engine.snapshot(async (read) => {
      await engine.write(() => insert('meanwhile'));
      return [...(await read(count)), ...(await read(count))];
    });
    expect(seen).toEqual([{ count: 1 }, { count: 1 }]);
    expect(await engine.read(count)).toEqual([{ count: 2 }]);
  });

  it('has no limit of time, and leaves the limits to those after it', async () => {
    const { engine } = await smallEngine();
    const limits = () =>
      raw(`select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
        current_setting('idle_in_transaction_session_timeout') as idle`);
    expect(await engine.snapshot((read) => read(limits))).toEqual([{ statement: '0', lock: '5s', idle: '0' }]);
    expect(await engine.read(limits)).toEqual([{ statement: '15s', lock: '5s', idle: '30s' }]);
  });

  it('cannot write', async () => {
    const { engine } = await smallEngine();
    const written = engine.snapshot((read) => read(() => insert('never')));
    await expect(written).rejects.toThrow('takes no writes');
  });

  it('is told to be over where the server ends its connection, and the next one works', async () => {
    const { engine } = await smallEngine();
    const killed = engine.snapshot((read) => read(() => raw('select pg_terminate_backend(pg_backend_pid())')));
    await expect(killed).rejects.toBeInstanceOf(StorageUnavailable);
    expect(await engine.snapshot((read) => read(count))).toEqual([{ count: 0 }]);
  });

  it('passes on what whoever uses it throws', async () => {
    const { engine, pool } = await smallEngine();
    const failing = engine.snapshot(async () => {
      throw new RangeError('disk of the reader');
    });
    await expect(failing).rejects.toThrow(new RangeError('disk of the reader'));
    expect(pool.totalCount).toBe(1);
  });
});

describe('closing on PostgreSQL', () => {
  it('waits for what runs, and nothing comes after', async () => {
    const { engine, entries } = await smallEngine();
    const written = engine.write(() => insert('last'));
    await Promise.all([engine.close(), engine.close()]);
    await written;
    expect(await entries()).toEqual(['last']);
    await expect(engine.read(() => raw('select 1'))).rejects.toBeInstanceOf(StorageClosed);
    await expect(engine.write(() => insert('never'))).rejects.toBeInstanceOf(StorageClosed);
  });
});
