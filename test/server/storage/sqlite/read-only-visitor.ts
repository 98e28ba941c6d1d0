import BetterSqlite from 'better-sqlite3';
import { openSqliteStore } from '../../../../server/storage/sqlite/open-sqlite-store.ts';
import { atLindau, change, operation } from '../survey-in-progress.ts';

/** Opens the database at `path` as somebody without rights and tells what happened; run by fork. */
async function visit(path: string): Promise<unknown> {
  try {
    const store = openSqliteStore(path);
    const { revision } = await store.assessment(atLindau);
    const write = await store.saveAnswer(atLindau, change('q9', 'yes'), operation('s9')).then(
      (outcome) => outcome.kind,
      (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : error),
    );
    const { count } = await store.verify({ receiptOf: () => 'receipt' });
    await store.close();
    return { revision, write, unfit: count };
  } catch (error) {
    return { failed: error instanceof Error ? `${error.name}: ${error.message}` : error };
  }
}

// The native part of the driver is loaded while everything can be read.
new BetterSqlite(':memory:').close();
if (process.getuid?.() === 0) {
  process.setgid?.(65534);
  process.setuid?.(65534);
}
process.on('message', (path) => {
  visit(String(path)).then((report) => process.send?.(report, () => process.disconnect()));
});
