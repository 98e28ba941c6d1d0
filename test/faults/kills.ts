import { join } from 'node:path';
import { randomFrom } from '../../model/review/random.ts';
import { bundledServer } from './child/bundled.ts';
import { launch, type Standby } from './child/launch.ts';
import { openSurvey, surveyFolder } from './child/survey-folder.ts';
import { emptyJournal } from './load/journal.ts';
import { load } from './load/load.ts';
import { townKeys } from './load/survey.ts';
import { judge, type Verdict } from './oracle/judge.ts';
import { sqliteRecords } from './oracle/sqlite-records.ts';
import { verified } from './oracle/verified.ts';

export interface KillsOptions {
  readonly kills: number;
  readonly seed: string;
  /** Loaded before the server; for showing that the proof finds a fault. */
  readonly preload?: readonly URL[];
  /** Hears after each kill how many there have been. */
  readonly progress?: (kills: number) => void;
}

export interface KillsReport extends Verdict {
  readonly kills: number;
  /** Replies that no right server gives. */
  readonly surprises: readonly string[];
}

/** The kill comes once so many writes are acknowledged after a start at most, */
const mostAcknowledged = 30;
/** and so many milliseconds after that at most. */
const longestDelay = 20;

/**
 * Kills the real server again and again while eight connections save and submit, and recounts at the end. Each time half of what had
 * no reply is repeated with the same key.
 */
export async function killsUnderLoad({ kills, seed, preload = [], progress }: KillsOptions): Promise<KillsReport> {
  const random = randomFrom(seed);
  const towns = townKeys(100 + kills * 8);
  const survey = await surveyFolder(towns);
  const journal = emptyJournal();
  const people = load({ towns, journal, random });
  const alive = new Set<Standby>();
  const standBy = (module: string): Standby => {
    const standby = launch({ environment: survey.environment, module, preload });
    alive.add(standby);
    return standby;
  };
  try {
    const module = await bundledServer(join(survey.folder, 'bundle'));
    let standby = standBy(module);
    for (let count = 1; count <= kills; count += 1) {
      const server = await standby.start();
      const current = standby;
      standby = standBy(module);
      const working = people.run(server.address);
      await Promise.race([working, journal.more(1 + Math.floor(random.uniform() * mostAcknowledged))]);
      await new Promise((done) => setTimeout(done, random.uniform() * longestDelay));
      await server.kill();
      alive.delete(current);
      await working;
      progress?.(count);
    }
    const server = await standby.start();
    const working = people.run(server.address);
    people.stop();
    await working;
    await server.kill();
    const verdict = judge(journal, sqliteRecords(survey.databaseFile));
    const store = await openSurvey(survey.databaseFile);
    const contradictions = await verified(store).finally(() => store.close());
    return { kills, surprises: journal.surprises, ...verdict, unsound: [...verdict.unsound, ...contradictions] };
  } finally {
    people.close();
    await Promise.all([...alive].map((each) => each.kill()));
    survey.remove();
  }
}
