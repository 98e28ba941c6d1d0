import { join } from 'node:path';
import { openSqliteStore } from '../../../server/storage/sqlite/open-sqlite-store.ts';
import type { Store } from '../../../server/storage/store.ts';
import { beginInvented } from '../load/survey.ts';
import { serverFiles, surveySeal } from './server-files.ts';

/** Opens the database of such a survey, or a copy of it, as the program does. */
export async function openSurvey(file: string): Promise<Store> {
  return openSqliteStore(file, { seal: surveySeal });
}

/** A survey that waits for its first answer, in an SQLite file. */
export interface SurveyFolder {
  readonly folder: string;
  /** Holds nothing but the database. */
  readonly databaseFolder: string;
  readonly databaseFile: string;
  /** For the server. */
  readonly environment: Readonly<Record<string, string>>;
  remove(): void;
}

/**
 * @param towns keys of the municipalities
 * @param options where to make the folder, default the system's folder for what passes; where the database lies, default inside
 */
export async function surveyFolder(
  towns: readonly string[],
  options: { readonly parent?: string; readonly databaseFolder?: string } = {},
): Promise<SurveyFolder> {
  const files = serverFiles(options.parent);
  const { folder } = files;
  const databaseFolder = options.databaseFolder ?? join(folder, 'database');
  const databaseFile = join(databaseFolder, 'survey.db');
  const store = await openSurvey(databaseFile);
  await beginInvented(store, towns);
  await store.close();
  return {
    folder,
    databaseFolder,
    databaseFile,
    environment: files.environment(`sqlite:${databaseFile}`),
    remove: files.remove,
  };
}
