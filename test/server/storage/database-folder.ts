import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { openSqliteStore } from '../../../server/storage/sqlite/open-sqlite-store.ts';
import type { Store } from '../../../server/storage/store.ts';

/** Folders and stores that end with the test which made them. */
export function databaseFolders() {
  const folders: string[] = [];
  const stores: Store[] = [];
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  const folder = (): string => {
    const made = mkdtempSync(join(tmpdir(), 'reifegrad-test-'));
    folders.push(made);
    return made;
  };
  return {
    folder,
    file: () => join(folder(), 'survey.db'),
    open: (path: string, clock = () => 1): Store => {
      const store = openSqliteStore(path, { clock });
      stores.push(store);
      return store;
    },
  };
}
