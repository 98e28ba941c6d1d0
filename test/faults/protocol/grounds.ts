import { openPostgresStore } from '../../../server/storage/postgres/open-postgres-store.ts';
import { serverFiles, surveySeal } from '../child/server-files.ts';
import { openSurvey, surveyFolder } from '../child/survey-folder.ts';
import { beginInvented, townKeys, waveId } from '../load/survey.ts';
import { host } from './host.ts';
import { walk } from './walk.ts';

const towns = townKeys(2);

/** Walks with a server on an SQLite file of its own. */
export async function walkOnSqlite(runs: number, seed: number): Promise<void> {
  const { environment, databaseFile, remove } = await surveyFolder(towns);
  const beside = await openSurvey(databaseFile);
  await beside.closeWave(waveId, Date.now());
  const server = await host({ environment });
  try {
    await walk({ host: server, beside, towns }, runs, seed);
  } finally {
    await server.end();
    await beside.close();
    remove();
  }
}

/** Walks with a server on an empty PostgreSQL database. */
export async function walkOnPostgres(url: string, runs: number, seed: number): Promise<void> {
  const files = serverFiles();
  const beside = await openPostgresStore(url, { seal: surveySeal });
  await beginInvented(beside, towns);
  await beside.closeWave(waveId, Date.now());
  const server = await host({ environment: files.environment(url) });
  try {
    await walk({ host: server, beside, towns }, runs, seed);
  } finally {
    await server.end();
    await beside.close();
    files.remove();
  }
}
