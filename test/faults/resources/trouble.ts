import { type Random, randomFrom } from '../../../model/review/random.ts';
import { launch, type Served, type Standby } from '../child/launch.ts';
import { type SurveyFolder, surveyFolder } from '../child/survey-folder.ts';
import { emptyJournal, type Journal } from '../load/journal.ts';
import { type Load, load } from '../load/load.ts';
import { connection, type Reply } from '../load/reply.ts';
import { townKeys } from '../load/survey.ts';
import { type Visitor, visitor } from '../load/visitor.ts';
import { judge, type Verdict } from '../oracle/judge.ts';
import { sqliteRecords } from '../oracle/sqlite-records.ts';
import { until } from './until.ts';

/** What the outside saw while the storage was in trouble, and afterwards. */
export interface TroubleReport extends Verdict {
  readonly surprises: readonly string[];
  /** Status of each refused write of the load. */
  readonly refusals: readonly number[];
  readonly during: Sight;
  readonly after: Sight;
}

export interface Sight {
  readonly read: number;
  readonly write: number;
  /** Code of the problem with the write, null where it was saved. */
  readonly code: string | null;
  readonly retryAfter: string | null;
  readonly ready: number;
  readonly storage: string;
}

export interface Scene {
  readonly survey: SurveyFolder;
  readonly journal: Journal;
  readonly people: Load;
  readonly visitor: Visitor;
  /** The server that runs at present; the first one to begin with. */
  server: Served;
  /** A further process for the same survey, which does not outlive the scene. */
  standBy(): Standby;
}

/** Room that one answer needs is known only roughly; with a long note it needs several pages. */
const padding = 1500;

/** Plays a scene: load on a real server, some trouble, and the end of it; then recounts. */
export async function trouble(
  seed: string,
  databaseFolder: string | undefined,
  play: (scene: Scene) => Promise<Pick<TroubleReport, 'during' | 'after'>>,
): Promise<TroubleReport> {
  const random: Random = randomFrom(seed);
  const [own = '', ...towns] = townKeys(400);
  const survey = await surveyFolder([own, ...towns], databaseFolder === undefined ? {} : { databaseFolder });
  const journal = emptyJournal();
  const people = load({ towns, journal, random, padding });
  const processes: Standby[] = [];
  const standBy = () => {
    const standby = launch({ environment: survey.environment });
    processes.push(standby);
    return standby;
  };
  let scene: Scene | null = null;
  try {
    const server = await standBy().start();
    const guest = await visitor(server.address, own, journal, random, padding);
    scene = { survey, journal, people, server, standBy, visitor: guest };
    const sights = await play(scene);
    await scene.server.kill();
    const { surprises, refusals } = journal;
    return { ...sights, surprises, refusals, ...judge(journal, sqliteRecords(survey.databaseFile)) };
  } finally {
    people.close();
    scene?.visitor.close();
    await Promise.all(processes.map((each) => each.kill()));
    survey.remove();
  }
}

/** Everybody works until `enough`; then all stop. */
export async function work({ people, server }: Scene, enough: () => Promise<unknown>): Promise<void> {
  const working = people.run(server.address);
  try {
    await Promise.race([working, enough()]);
  } finally {
    people.stop();
    await working;
  }
}

/** Waits until the server says of itself what `storage` says, and looks at what it does. */
export async function sightOf({ server, visitor: own }: Scene, storage: (state: string) => boolean): Promise<Sight> {
  const probe = connection();
  try {
    const ask = () => probe.ask(server.address, { method: 'GET', path: '/health/ready' });
    const state = ({ json }: Reply) => String(json.storage);
    const ready = await until('the state of the storage', ask, (reply) => storage(state(reply)));
    const read = await own.read(server.address);
    const write = await own.save(server.address);
    return {
      read: read.status,
      write: write.status,
      code: write.status === 200 ? null : String(write.json.code),
      retryAfter: write.headers['retry-after']?.toString() ?? null,
      ready: ready.status,
      storage: state(ready),
    };
  } finally {
    probe.close();
  }
}
