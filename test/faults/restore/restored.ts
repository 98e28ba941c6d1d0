import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFrom } from '../../../model/review/random.ts';
import { readBackup } from '../../../server/backup/read-backup.ts';
import type { Store } from '../../../server/storage/store.ts';
import { backUp } from '../../../server/work/back-up.ts';
import { openSurvey, surveyFolder } from '../child/survey-folder.ts';
import { emptyJournal } from '../load/journal.ts';
import { load } from '../load/load.ts';
import { townKeys } from '../load/survey.ts';
import { judge } from '../oracle/judge.ts';
import { sqliteRecords } from '../oracle/sqlite-records.ts';
import { verified } from '../oracle/verified.ts';
import { host } from '../protocol/host.ts';

export interface RestoreReport {
  readonly backups: number;
  /** Writes acknowledged before each backup began, in sum. */
  readonly acknowledged: number;
  /** Of those, what the restored database does not have. */
  readonly lost: readonly string[];
  /** What does not fit in a restored database, by `verify`. */
  readonly unfit: readonly string[];
}

/**
 * Makes backups while eight connections save and submit, restores each into an empty place, and recounts there: everything
 * acknowledged before the backup began is in it, and all seals, tallies and receipts fit.
 *
 * @param emptyPlaces further empty stores to restore the first backup into, such as those of another engine
 */
export async function restoredUnderLoad(
  backups: number,
  seed: string,
  emptyPlaces: readonly Store[] = [],
): Promise<RestoreReport> {
  const random = randomFrom(seed);
  const towns = townKeys(400 + backups * 60);
  const survey = await surveyFolder(towns);
  const folder = mkdtempSync(join(tmpdir(), 'reifegrad-restore-'));
  const journal = emptyJournal();
  const people = load({ towns, journal, random });
  const server = await host({ environment: survey.environment });
  const beside = await openSurvey(survey.databaseFile);
  const lost: string[] = [];
  const unfit: string[] = [];
  let acknowledged = 0;
  try {
    const working = people.run(server.address());
    for (let count = 1; count <= backups; count += 1) {
      await journal.more(60);
      const before = { sent: journal.sent.map((write) => ({ ...write })) };
      const file = join(folder, `${count}.jsonl.gz`);
      await backUp({ store: beside, clock: Date.now }, file);
      const places = [await openSurvey(join(folder, `${count}.db`)), ...(count === 1 ? emptyPlaces : [])];
      for (const place of places) {
        await place.restore(parts(file));
        unfit.push(...(await verified(place)));
      }
      await places[0]?.close();
      const found = judge(before, sqliteRecords(join(folder, `${count}.db`)));
      lost.push(...found.lost);
      acknowledged += found.acknowledged;
    }
    people.stop();
    await working;
    return { backups, acknowledged, lost, unfit };
  } finally {
    people.close();
    await server.end();
    await beside.close();
    survey.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function* parts(file: string) {
  yield* readBackup(file);
}
