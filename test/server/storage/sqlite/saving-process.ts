import { openSqliteStore } from '../../../../server/storage/sqlite/open-sqlite-store.ts';
import { atLindau, change, operation } from '../survey-in-progress.ts';

/** Saves answer after answer at the path it is sent, tells each one that is acknowledged, and waits to be killed. */
process.on('message', async (path) => {
  const store = openSqliteStore(String(path));
  for (let number = 1; ; number++) {
    const outcome = await store.saveAnswer(atLindau, change(`q${number}`, 'yes'), operation(`s${number}`));
    if (outcome.kind === 'saved') process.send?.(number);
    await new Promise((resolve) => setImmediate(resolve));
  }
});
