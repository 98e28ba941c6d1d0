import { createApp } from '../../../server/app.ts';
import type { Configuration } from '../../../server/configuration.ts';
import { listen } from '../../../server/http/listen.ts';
import { jsonLog } from '../../../server/log.ts';
import { loadModelFile, modelPath } from '../../../server/main/model-file.ts';
import { openWorkplace } from '../../../server/main/open-workplace.ts';
import type { Running } from '../../../server/main.ts';
import { keyedSeal } from '../../../server/storage/seal.ts';
import { openSqliteStore } from '../../../server/storage/sqlite/open-sqlite-store.ts';
import type { Store } from '../../../server/storage/store.ts';
import { storedModels } from '../../../server/work/models.ts';
import type { Workplace } from '../../../server/work/workplace.ts';
import { withoutStorage } from './without-storage.ts';

/** The same interface as the product's on another store. @throws RangeError for a kind that is not known */
export async function startWith(kind: string | undefined, configuration: Configuration): Promise<Running> {
  const opened = await openWorkplace(configuration);
  const store = await storeOf(kind, opened, configuration.database);
  const work = { ...opened, store, models: storedModels(store) };
  await loadModelFile(work, modelPath(configuration.modelFile));
  const log = jsonLog('warn', work.clock, (line) => process.stderr.write(line));
  const app = createApp({ ...work, log, configuration: { ...configuration, invented: true } });
  const listening = await listen(app.fetch, configuration.host, configuration.port);
  return {
    address: `http://${configuration.host}:${listening.port}`,
    publicUrl: configuration.publicUrl,
    async close() {
      await listening.close();
      await store.close();
    },
  };
}

async function storeOf(
  kind: string | undefined,
  { store, keys }: Workplace,
  database: Configuration['database'],
): Promise<Store> {
  if (kind === 'without-storage') return withoutStorage(store);
  if (kind !== 'single-commits' || database.kind !== 'sqlite')
    throw new RangeError(`There is no server of the kind ${kind}.`);
  await store.close();
  return openSqliteStore(database.file, { seal: keyedSeal(keys.seal), groups: { most: 1, gathering: 0 } });
}
