import { sql } from 'kysely';
import { allRows, type Database, firstRow, type Transaction } from '../query.ts';
import { escapeLike, searchText } from '../search-text.ts';
import type { MunicipalityRecord } from '../store.ts';
import { municipalityColumns, toMunicipality } from './municipality-row.ts';

const longestName = 200;

/** The newest that is known of a key; also of one that has ended, because results of earlier waves name it. */
export function* findMunicipality(db: Database, key: string): Transaction<MunicipalityRecord | null> {
  const row = yield* firstRow(
    db
      .selectFrom('municipality')
      .select(['key', ...municipalityColumns])
      .where('key', '=', key),
  );
  return row === undefined ? null : toMunicipality(row);
}

/** All that have not ended, counties included, by key. */
export function* listMunicipalities(db: Database): Transaction<readonly MunicipalityRecord[]> {
  const rows = yield* allRows(
    db
      .selectFrom('municipality')
      .select(['key', ...municipalityColumns])
      .where('ended', '=', 0)
      .orderBy('key'),
  );
  return rows.map(toMunicipality);
}

/** Searches by name, and by the beginning of the key where the query is a number. Ended keys are left out. */
export function* searchMunicipalities(
  db: Database,
  query: string,
  limit: number,
): Transaction<readonly MunicipalityRecord[]> {
  const words = query.length > longestName ? '' : searchText(query);
  if (words === '' || !(limit >= 1)) return [];
  const name = escapeLike(words);
  const digits = words.replace(/ /g, '');
  const contains = sql<boolean>`search_text like ${`%${name}%`} escape '!'`;
  const keyBegins = sql<boolean>`key like ${/^[0-9]+$/.test(digits) ? `${digits}%` : ''}`;
  const rank = sql<number>`case
    when search_text like ${`${name}%`} escape '!' or ${keyBegins} then 0
    when search_text like ${`% ${name}%`} escape '!' then 1
    else 2 end`;
  const rows = yield* allRows(
    db
      .selectFrom('municipality')
      .select(['key', ...municipalityColumns])
      .where('ended', '=', 0)
      .where(({ or }) => or([contains, keyBegins]))
      .orderBy(rank)
      .orderBy('population', (order) => order.desc().nullsLast())
      .orderBy('key')
      .limit(Math.floor(limit)),
  );
  return rows.map(toMunicipality);
}
