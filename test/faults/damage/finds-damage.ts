import BetterSqlite from 'better-sqlite3';
import { openSurvey } from '../child/survey-folder.ts';
import { verified } from '../oracle/verified.ts';

/** Whether a look at the database file finds that it is damaged. */
export type FindsDamage = (file: string) => Promise<boolean>;

/** SQLite's own check, which knows its structure and nothing of what the rows say. */
export const integrityCheck: FindsDamage = async (file) => {
  const connection = new BetterSqlite(file, { fileMustExist: true, readonly: true });
  try {
    return connection.pragma('integrity_check(1)', { simple: true }) !== 'ok';
  } catch {
    return true;
  } finally {
    connection.close();
  }
};

/** The program's own recount: `reifegrad verify`. */
export const verification: FindsDamage = async (file) => {
  const store = await openSurvey(file);
  try {
    return (await verified(store)).length > 0;
  } catch {
    return true;
  } finally {
    await store.close();
  }
};
