import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DatabaseUnfit, SchemaTooNew, StorageUnavailable } from '../../../../server/storage/errors.ts';
import { migrations } from '../../../../server/storage/migrations/list.ts';
import { holdsSurvey, openPostgresStore } from '../../../../server/storage/postgres/open-postgres-store.ts';
import { checkServer, type ServerFacts } from '../../../../server/storage/postgres/server-check.ts';
import { embeddedPostgres, postgresDatabases, runSql } from '../../../support/postgres-database.ts';
import { passingTime } from '../passing-time.ts';
import { beginSurvey } from '../survey-in-progress.ts';

const databases = postgresDatabases();

/** Why an address is refused; no sentence may hold the password `secret`. */
async function refusal(url: string): Promise<{ readonly error: unknown; readonly warnings: readonly string[] }> {
  const warnings: string[] = [];
  const warn = (sentence: string) => warnings.push(sentence);
  const error = await openPostgresStore(url, { warn, waiting: passingTime() }).then(
    (store) => store.close(),
    (reason: unknown) => reason,
  );
  expect([String(error), ...warnings].join('\n')).not.toContain('secret');
  return { error, warnings };
}

/** The address of the server of the tests, changed. */
async function address(change: (url: URL) => void): Promise<string> {
  const url = new URL(await embeddedPostgres());
  url.password = 'secret';
  change(url);
  return url.href;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof bound === 'object' && bound !== null ? bound.port : 0;
}

describe('opening PostgreSQL', () => {
  it('asks a server that is down for twenty seconds, and tells so', async () => {
    const port = await freePort();
    const { error, warnings } = await refusal(`postgres://app:secret@127.0.0.1:${port}/reifegrad`);
    expect(error).toBeInstanceOf(StorageUnavailable);
    expect(error).toMatchObject({
      message:
        `The database postgres://127.0.0.1:${port}/reifegrad is not available: it has not answered for 20 seconds ` +
        `(connect ECONNREFUSED 127.0.0.1:${port}). Start it, or mend host and port in DATABASE_URL.`,
    });
    const pauses = warnings.map((warning) => /the next attempt follows in (\S+) s\.$/.exec(warning)?.[1]);
    expect(pauses).toEqual(['0.5', '1.0', '2.0', '4.0', '4.0', '4.0', '4.0', '0.5']);
  });

  it('goes on as soon as the server answers', async () => {
    const { url } = await databases.database();
    const port = await freePort();
    const late = new URL(url);
    const server = { host: late.hostname, port: late.port };
    late.port = String(port);
    const waiting = passingTime();
    const { connect } = await import('node:net');
    waiting.during.set(2, async () => {
      const proxy = createServer((near) => {
        const far = connect(Number(server.port), server.host);
        near.pipe(far).pipe(near);
        for (const socket of [near, far]) socket.on('error', () => undefined);
      });
      await new Promise<void>((resolve) => proxy.listen(port, '127.0.0.1', resolve));
      onTestFinished(() => void proxy.close());
    });
    const store = await databases.open(late.href, { waiting });
    expect(await store.waves()).toEqual([]);
    expect(waiting.pauses).toEqual([500, 1000]);
  });

  it('tells an unknown host', async () => {
    const { error } = await refusal('postgres://app:secret@no-such-host.invalid/reifegrad');
    expect(error).toBeInstanceOf(StorageUnavailable);
    expect(String(error)).toMatch(/no-such-host\.invalid:5432\/reifegrad.*mend host and port in DATABASE_URL/);
  });

  it.each([
    ['a wrong password', () => undefined, 'refuses the password of the role "postgres". Mend it in DATABASE_URL'],
    [
      'an unknown role',
      (url: URL) => {
        url.username = 'nobody';
      },
      'refuses the password of the role "nobody"',
    ],
    [
      'no password',
      (url: URL) => {
        url.password = '';
      },
      'password',
    ],
    [
      'TLS where there is none',
      (url: URL) => url.searchParams.set('sslmode', 'verify-full'),
      'offers no encrypted connection',
    ],
    [
      'a certificate that is missing',
      (url: URL) => url.searchParams.set('sslrootcert', '/no/such/ca.crt'),
      'a file named in DATABASE_URL is missing',
    ],
  ])('tells %s at once', async (_, change, sentence) => {
    const { error, warnings } = await refusal(await address(change));
    expect(error).toBeInstanceOf(DatabaseUnfit);
    expect(String(error)).toContain(sentence);
    expect(warnings).toEqual([]);
  });

  it('tells an unknown database at once', async () => {
    const url = new URL(await embeddedPostgres());
    url.pathname = '/nothing';
    const { error } = await refusal(url.href);
    expect(error).toBeInstanceOf(DatabaseUnfit);
    expect(String(error)).toContain(`create database "nothing" encoding 'UTF8' template template0`);
  });

  it('tells a role that may not connect at once', async () => {
    const database = await databases.database();
    const { app, appRole } = await database.twoRoles();
    const server = await embeddedPostgres();
    await runSql(server, `create database "of ${appRole}"`, `revoke connect on database "of ${appRole}" from public`);
    onTestFinished(async () => void (await runSql(server, `drop database "of ${appRole}"`)));
    const url = new URL(app);
    url.pathname = `/of ${appRole}`;
    const { error } = await refusal(url.href);
    expect(error).toBeInstanceOf(DatabaseUnfit);
    expect(String(error)).toContain(`grant connect on database "of ${appRole}" to "${appRole}"`);
  });

  it('refuses a database of another encoding', async () => {
    const server = await embeddedPostgres();
    const name = `latin_${process.pid}`;
    await runSql(
      server,
      `create database ${name} encoding 'LATIN1' locale 'C' locale_provider libc template template0`,
    );
    onTestFinished(async () => void (await runSql(server, `drop database ${name} with (force)`)));
    const url = new URL(server);
    url.pathname = `/${name}`;
    const { error } = await refusal(url.href);
    expect(error).toBeInstanceOf(DatabaseUnfit);
    expect(String(error)).toContain('stores text as LATIN1');
  });

  it('refuses a schema that a newer program has written', async () => {
    const { url, sql } = await databases.database();
    await (await databases.open(url)).close();
    await sql(`insert into schema_version values (${migrations.length + 1}, 'next', 1)`);
    await expect(databases.open(url)).rejects.toBeInstanceOf(SchemaTooNew);
  });

  it('tells a schema that search_path names and that is not there', async () => {
    const url = `${await embeddedPostgres()}?options=-c%20search_path%3Dnowhere`;
    const { error } = await refusal(url);
    expect(String(error)).toContain('Create it, or mend search_path.');
  });

  it('opens a database that takes no writes, which reads, and says so to whoever writes', async () => {
    const { url } = await databases.database();
    await beginSurvey(await databases.open(url));
    const store = await databases.open(`${url}%20-c%20default_transaction_read_only%3Don`);
    expect(await store.waves()).toHaveLength(2);
    await store.heartbeat(5).catch((error: unknown) => expect(String(error)).toContain('takes no writes'));
  });
});

describe('what a server says of itself', () => {
  const good: ServerFacts = {
    version: 140_000,
    encoding: 'UTF8',
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
  };

  it.each([
    good,
    { ...good, version: 180_004, synchronous_commit: 'remote_apply' },
    { ...good, fsync: null, full_page_writes: null },
  ])('is good enough: %j', (facts) => {
    expect(() => checkServer(facts, 'the server')).not.toThrow();
  });

  it.each([
    [{ version: 130_014 }, 'the server is PostgreSQL 13; this program needs 14 or later'],
    [{ encoding: 'SQL_ASCII' }, 'the server stores text as SQL_ASCII'],
    [{ fsync: 'off' }, 'Set fsync = on in postgresql.conf and restart PostgreSQL.'],
    [{ full_page_writes: 'off' }, 'Set full_page_writes = on in postgresql.conf'],
    [{ synchronous_commit: 'off' }, 'the server did not take synchronous_commit = on; it says off'],
  ])('is not good enough: %j', (facts, sentence) => {
    expect(() => checkServer({ ...good, ...facts }, 'the server')).toThrow(DatabaseUnfit);
    expect(() => checkServer({ ...good, ...facts }, 'the server')).toThrow(sentence);
  });

  it('is asked on each connection, on which a stronger demand stands', async () => {
    const { url } = await databases.database();
    const weak = await databases.open(`${url}%20-c%20synchronous_commit%3Doff`);
    await weak.heartbeat(1);
    const strong = await databases.open(`${url}%20-c%20synchronous_commit%3Dremote_apply`);
    await strong.heartbeat(2);
  });
});

it('a database holds a survey as soon as it has a wave', async () => {
  const { url } = await databases.database();
  expect(await holdsSurvey(url)).toBe(false);
  const store = await databases.open(url);
  expect(await holdsSurvey(url)).toBe(false);
  await beginSurvey(store);
  expect(await holdsSurvey(url)).toBe(true);
});
