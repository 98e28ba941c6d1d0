import { Client } from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { StorageBusy, StorageFailed, StorageFull, StorageUnavailable } from '../../../../server/storage/errors.ts';
import { postgresEngine } from '../../../../server/storage/postgres/engine.ts';
import { openPool } from '../../../../server/storage/postgres/pool.ts';
import { mostAttempts } from '../../../../server/storage/postgres/until-clear.ts';
import { passingTime } from '../passing-time.ts';
import { cuttingProxy } from './cutting-proxy.ts';
import { insert, raw, report, type SmallEngine, smallEngines } from './small-engine.ts';

const smallEngine = smallEngines();

/** Another writer, whose transaction has begun. */
async function otherWriter(url: string): Promise<Client> {
  const other = new Client(url);
  await other.connect();
  onTestFinished(() => other.end());
  await other.query('begin');
  return other;
}

/** Waits until a writer waits for a lock. */
async function untilBlocked({ database }: SmallEngine): Promise<void> {
  const blocked = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and application_name = 'reifegrad'
    and query like '%entry%'`;
  while ((await database.sql(blocked)).length === 0);
}

describe('a write on PostgreSQL', () => {
  it.each(['40001', '40P01', '23505', '55P03'])('runs again from the start where %s was in the way', async (code) => {
    const { engine, entries, time } = await smallEngine();
    let attempts = 0;
    const result = await engine.write(function* () {
      attempts += 1;
      yield* insert(`attempt ${attempts}`);
      if (attempts < 3) yield* report(code);
      return 'done';
    });
    expect(result).toBe('done');
    expect(await entries()).toEqual(['attempt 3']);
    expect(time.pauses).toEqual([5, 10]);
  });

  it('survives a real deadlock with another writer', async () => {
    const small = await smallEngine(async (url) => `${url}%20-c%20deadlock_timeout%3D50ms`);
    const { engine, database, entries } = small;
    await database.sql(`insert into entry values ('a'), ('b')`);
    const other = await otherWriter(database.url);
    await other.query(`update entry set id = id where id = 'b'`);
    let attempts = 0;
    const written = engine.write(function* () {
      attempts += 1;
      yield* raw(`update entry set id = 'a ' || $1 where id like 'a%'`, String(attempts));
      yield* raw(`update entry set id = 'b ' || $1 where id like 'b%'`, String(attempts));
    });
    await untilBlocked(small);
    await other.query(`update entry set id = id where id = 'a'`);
    await other.query('commit');
    await written;
    expect(attempts).toBeGreaterThan(1);
    expect(await entries()).toEqual([`a ${attempts}`, `b ${attempts}`]);
  });

  it('sees what another writer has inserted before it, once it runs again', async () => {
    const small = await smallEngine();
    const other = await otherWriter(small.database.url);
    await other.query(`insert into entry values ('the same')`);
    const written = small.engine.write(function* () {
      const found = yield* raw(`select id from entry where id = 'the same'`);
      if (found.length > 0) return 'known';
      yield* insert('the same');
      return 'inserted';
    });
    await untilBlocked(small);
    await other.query('commit');
    expect(await written).toBe('known');
    expect(await small.entries()).toEqual(['the same']);
  });

  it('gives up after a number of attempts, and says who was in the way', async () => {
    const { engine, entries, time } = await smallEngine();
    let attempts = 0;
    const written = engine.write(function* () {
      attempts += 1;
      yield* insert('never');
      yield* report('40001');
    });
    await expect(written).rejects.toBeInstanceOf(StorageBusy);
    expect(attempts).toBe(mostAttempts);
    expect(time.pauses.slice(0, 8)).toEqual([5, 10, 20, 40, 80, 160, 250, 250]);
    expect(await entries()).toEqual([]);
  });

  it('leaves nothing where it throws itself, and its connection is used again', async () => {
    const { engine, pool, entries } = await smallEngine();
    const early = engine.write(() => {
      throw new RangeError('no text');
    });
    await expect(early).rejects.toThrow(new RangeError('no text'));
    const late = engine.write(function* () {
      yield* insert('never');
      throw new RangeError('too late');
    });
    await expect(late).rejects.toThrow(new RangeError('too late'));
    await engine.write(() => insert('later'));
    expect(await entries()).toEqual(['later']);
    expect(pool.totalCount).toBe(1);
  });

  it('tells an error of a query that it did not wait for', async () => {
    const { engine, entries } = await smallEngine();
    const written = engine.write(function* (db) {
      yield db.insertInto('wave').defaultValues().compile();
      return 'saved';
    });
    await expect(written).rejects.toThrow('42P01');
    expect(await entries()).toEqual([]);
  });

  it.each([
    ['53100', StorageFull],
    ['57014', StorageUnavailable],
    ['53200', StorageUnavailable],
    ['58030', StorageFailed],
    ['XX001', StorageFailed],
  ])('gives %s its name at once', async (code, named) => {
    const { engine, time } = await smallEngine();
    await expect(engine.write(() => report(code))).rejects.toBeInstanceOf(named);
    expect(time.pauses).toEqual([]);
  });

  it('is told to be unknown, and not repeated, where the connection breaks during the commit', async () => {
    let proxy = await cuttingProxy('postgres://127.0.0.1:1/');
    const { engine, entries } = await smallEngine(async (url) => {
      proxy = await cuttingProxy(url);
      return proxy.url;
    });
    let attempts = 0;
    await engine.write(() => insert('before'));
    proxy.cutAfter('commit\0');
    const written = engine.write(function* () {
      attempts += 1;
      yield* insert(`attempt ${attempts}`);
    });
    const error = await written.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StorageUnavailable);
    expect(String(error)).toContain('it may be saved or not. Repeat it');
    expect(attempts).toBe(1);
    await expect.poll(entries).toEqual(['attempt 1', 'before']);
    await engine.write(() => insert('later'));
    expect(await entries()).toEqual(['attempt 1', 'before', 'later']);
  });

  it('is repeated where the connection breaks before the commit', async () => {
    let proxy = await cuttingProxy('postgres://127.0.0.1:1/');
    const { engine, entries } = await smallEngine(async (url) => {
      proxy = await cuttingProxy(url);
      return proxy.url;
    });
    let attempts = 0;
    await engine.write(() => insert('before'));
    proxy.cutAfter('select 1 as before_the_commit');
    await engine.write(function* () {
      attempts += 1;
      yield* insert(`attempt ${attempts}`);
      yield* raw('select 1 as before_the_commit');
    });
    expect(attempts).toBe(2);
    expect(await entries()).toEqual(['attempt 2', 'before']);
  });

  it('is tried for five seconds where the server is gone, and told to be unavailable then', async () => {
    const pool = openPool('postgres://app:secret@127.0.0.1:1/nothing', 'the database', 1);
    const time = passingTime();
    const engine = postgresEngine({ writing: pool, reading: pool }, 'the database', time);
    onTestFinished(() => engine.close());
    const error = await engine.write(() => insert('never')).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StorageUnavailable);
    expect(String(error)).toContain('the database is not available: it has not answered for 5 seconds');
    expect(String(error)).not.toContain('secret');
    expect(time.elapsed()).toBeGreaterThanOrEqual(5000);
  });

  it('refuses a text with U+0000 before anything is sent', async () => {
    const { engine, entries } = await smallEngine();
    await expect(engine.write(() => insert('a\0b'))).rejects.toThrow(RangeError);
    expect(await entries()).toEqual([]);
  });
});
