import BetterSqlite from 'better-sqlite3';
import { openSqliteStore } from '../../../server/storage/sqlite/open-sqlite-store.ts';
import type { inventedRegister } from './invented-register.ts';

export interface Beginning {
  /** Id of the wave that is open. */
  readonly wave: string;
  readonly register: ReturnType<typeof inventedRegister>;
  readonly model: { readonly id: string; readonly version: string; readonly text: string };
}

/** Makes an SQLite database with an open wave and puts rows into it past the program, which would take hours: they have no seals. */
export async function fillPastTheProgram(
  file: string,
  { wave, register, model }: Beginning,
  fill: (database: BetterSqlite.Database) => void,
): Promise<void> {
  const store = openSqliteStore(file);
  await store.importRegister(register);
  await store.keepModel({ ...model, keptAt: 1 });
  const modelVersion = model.version;
  await store.createWave({ id: wave, title: '{}', modelVersion, entry: 'code', createdAt: 1, closesAt: null });
  await store.openWave(wave, 2);
  await store.close();
  const database = new BetterSqlite(file);
  database.pragma('foreign_keys = off');
  // A file of its own, which is thrown away where this fails: nothing is written twice.
  database.pragma('journal_mode = off');
  database.pragma('synchronous = off');
  database.transaction(() => fill(database))();
  database.close();
}
