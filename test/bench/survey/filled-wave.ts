import type { Scope } from '../../../server/storage/store.ts';
import { inventedRegister } from './invented-register.ts';
import { fillPastTheProgram } from './past-the-program.ts';

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

/** Makes an SQLite database with an open wave in which so many have submitted; its tallies are not counted. */
export function fillWave(file: string, count: number, { answers, evaluation, figures }: FilledTexts): Promise<void> {
  const model = { id: 'model', version: '1', text: '{}' };
  const numbers = `with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < ${count})`;
  const key = `printf('%08d', n * ${step})`;
  return fillPastTheProgram(file, { wave: filledWave, register: inventedRegister(1, 1), model }, (database) => {
    const fill = (sql: string, ...values: readonly string[]): unknown =>
      database.prepare(`${numbers} ${sql}`).run(...values);
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
  });
}

/** Municipalities of a filled database that have not begun, at places spread over all keys. */
export function newcomers(count: number, filled: number): readonly Scope[] {
  return Array.from({ length: count }, (_, index) => {
    const place = 1 + ((index * 7919) % filled);
    const offset = 1 + (Math.floor((index * 7919) / filled) % (step - 1));
    return { municipality: String(place * step + offset).padStart(8, '0'), wave: filledWave };
  });
}
