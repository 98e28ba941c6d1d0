import BetterSqlite from 'better-sqlite3';
import { openSqliteStore } from '../../../server/storage/sqlite/open-sqlite-store.ts';
import type { Scope } from '../../../server/storage/store.ts';
import { inventedRegister } from './invented-register.ts';

/** What each of the submissions that are put in says. */
export interface FilledTexts {
  readonly answers: string;
  readonly evaluation: string;
  /** JSON of figures; the overall score of each differs. */
  readonly figures: string;
}

export const filledWave = 'filled';

/** Between the keys of those that have submitted, so that theirs lie all over the tables. */
const step = 7;

/**
 * Makes an SQLite database with an open wave in which so many have submitted, past the program, which would take hours: its rows have no
 * seals and its tallies are not counted.
 */
export async function fillWave(
  file: string,
  count: number,
  { answers, evaluation, figures }: FilledTexts,
): Promise<void> {
  const store = openSqliteStore(file);
  await store.importRegister(inventedRegister(1, 1));
  await store.keepModel({ id: 'model', version: '1', text: '{}', keptAt: 1 });
  await store.createWave({
    id: filledWave,
    title: '{}',
    modelVersion: '1',
    entry: 'code',
    createdAt: 1,
    closesAt: null,
  });
  await store.openWave(filledWave, 2);
  await store.close();
  const database = new BetterSqlite(file);
  database.pragma('foreign_keys = off');
  // A file of its own, which is thrown away where this fails: nothing is written twice.
  database.pragma('journal_mode = off');
  database.pragma('synchronous = off');
  const numbers = `with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < ${count})`;
  const key = `printf('%08d', n * ${step})`;
  const fill = (sql: string, ...values: readonly string[]): unknown =>
    database.prepare(`${numbers} ${sql}`).run(...values);
  database.transaction(() => {
    fill(`insert into municipality (key, name, type, county_key, county_name, region_key, state_key, population, as_of, ended, search_text)
      select ${key}, 'Musterstadt', 'town', '99100', 'Musterkreis', null, '99', 1000, '2025-12-31', 0, 'musterstadt' from numbers`);
    fill(`insert into assessment (municipality, wave, revision, begun_at, submitted_at, seal)
      select ${key}, '${filledWave}', 2, 2, n + 2, '' from numbers`);
    fill(`insert into operation (municipality, wave, id, kind, digest, result, at, seal)
      select ${key}, '${filledWave}', 'operation-' || n, 'submit', '', '{}', n + 2, '' from numbers`);
    fill(
      `insert into submission (municipality, wave, number, assessment_revision, at, model_version, receipt, seal, groups, figures, answers,
          evaluation, figured)
        select ${key}, '${filledWave}', 1, 2, n + 2, '1', '', '', '["size:0","type:town","state:99","all"]',
          json_set(?, '$.overall', n % 10001), ?, ?, 1 from numbers`,
      ...[figures, answers, evaluation],
    );
  })();
  database.close();
}

/** Municipalities of a filled database that have not begun, at places spread over all keys. */
export function newcomers(count: number, filled: number): readonly Scope[] {
  return Array.from({ length: count }, (_, index) => {
    const place = 1 + ((index * 7919) % filled);
    const offset = 1 + (Math.floor((index * 7919) / filled) % (step - 1));
    return { municipality: String(place * step + offset).padStart(8, '0'), wave: filledWave };
  });
}
