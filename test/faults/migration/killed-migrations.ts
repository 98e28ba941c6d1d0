import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import BetterSqlite from 'better-sqlite3';
import { openSqliteStore } from '../../../server/storage/sqlite/open-sqlite-store.ts';
import { quickFolder } from '../power/quick-folder.ts';

export interface KilledMigrationsReport {
  /** Statements of an undisturbed first start, those of settings and transactions included. */
  readonly statements: number;
  readonly kills: number;
  /** After how many kills the database held some of the migrations, and was finished by the next start. */
  readonly resumed: number;
  /** Kills after which the next start did not finish, or made another schema, each as a sentence. */
  readonly findings: readonly string[];
}

const opening = fileURLToPath(new URL('./opening.ts', import.meta.url));

/** The end of one migration: its record. */
const recorded = /insert into "schema_version"/i;

/**
 * Kills a real process before a statement of its first start, and starts again.
 *
 * @param every the commit of each migration, the begin of the next, and every so many-th of all statements; 1 for all of them
 */
export async function killedMigrations(every: number): Promise<KilledMigrationsReport> {
  const folder = mkdtempSync(join(quickFolder(), 'reifegrad-migration-'));
  try {
    const whole = join(folder, 'whole.db');
    const { output } = await open(whole, -1, folder);
    const statements: string[] = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const expected = schemaOf(whole);
    const points = pointsOf(statements, every);
    const findings: string[] = [];
    let resumed = 0;
    const rest = points.values();
    const worker = async (name: string) => {
      for (const point of rest) {
        const outcome = await killAndStart(folder, name, point, expected);
        if (typeof outcome === 'string') findings.push(`before statement ${point}, ${statements[point]}: ${outcome}`);
        else if (outcome > 0) resumed += 1;
      }
    };
    await Promise.all(['one', 'other'].map(worker));
    return { statements: statements.length, kills: points.length, resumed, findings };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pointsOf(statements: readonly string[], every: number): number[] {
  const ends = statements.flatMap((sql, index) => (recorded.test(sql) ? [index] : []));
  // Behind a record comes its commit, and then the begin of the next migration.
  const near = new Set(ends.flatMap((end) => [end + 1, end + 2]));
  return statements.flatMap((_, index) => (index % every === 0 || near.has(index) ? [index] : []));
}

/** How many migrations were there after the kill; a sentence where something is wrong. */
async function killAndStart(root: string, name: string, point: number, expected: string): Promise<number | string> {
  const folder = join(root, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const file = join(folder, 'survey.db');
  const { signal, output, complaints } = await open(file, point, root);
  if (signal !== 'SIGKILL') return `it was not killed: ${output}${complaints}`;
  const before = migrationsIn(file);
  try {
    const store = await openSqliteStore(file);
    await store.close();
  } catch (error) {
    return `the next start failed: ${error}`;
  }
  return schemaOf(file) === expected ? before : 'the next start made another schema';
}

/** @param root where what is compiled is kept for the next process */
async function open(file: string, point: number, root: string) {
  const env = { PATH: process.env['PATH'], NODE_COMPILE_CACHE: join(root, 'compiled') };
  const child = spawn(process.execPath, [opening, file, String(point)], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [output, complaints, [, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { output, complaints, signal };
}

function migrationsIn(file: string): number {
  const connection = new BetterSqlite(file);
  try {
    const table = connection.prepare(`select 1 from sqlite_schema where name = 'schema_version'`).get();
    return table === undefined ? 0 : Number(connection.prepare('select count(*) from schema_version').pluck().get());
  } finally {
    connection.close();
  }
}

/** Tables, indexes and the list of migrations as one text. @throws Error where the file is damaged */
function schemaOf(file: string): string {
  const connection = new BetterSqlite(file);
  try {
    const finding = connection.pragma('integrity_check(1)', { simple: true });
    if (finding !== 'ok') throw new Error(`The integrity check says: ${String(finding)}`);
    const schema = connection.prepare('select type, name, tbl_name, sql from sqlite_schema order by name').all();
    const migrations = connection.prepare('select number, name from schema_version order by number').all();
    return JSON.stringify([schema, migrations]);
  } finally {
    connection.close();
  }
}
