import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, randomFrom } from '../../../model/review/random.ts';
import { ensureStrace } from '../../support/strace.ts';
import { launch } from '../child/launch.ts';
import { openSurvey, type SurveyFolder, surveyFolder } from '../child/survey-folder.ts';
import { emptyJournal, type Journal } from '../load/journal.ts';
import { load } from '../load/load.ts';
import { townKeys } from '../load/survey.ts';
import { judge, type Verdict } from '../oracle/judge.ts';
import { sqliteRecords } from '../oracle/sqlite-records.ts';
import { verified } from '../oracle/verified.ts';
import type { DiskTrace } from './disk-trace.ts';
import { imager } from './image.ts';
import { quickFolder } from './quick-folder.ts';
import { filesIn, readTrace } from './read-trace.ts';
import { straceArguments } from './system-call.ts';

export interface PowerCutOptions {
  readonly seed: string;
  /** Acknowledged writes in the trace. */
  readonly writes: number;
  readonly cuts: number;
  /** What really holds in SQLite, whatever the program asks for. Default: what it asks for. */
  readonly synchronous?: 'normal' | 'off';
  /** Pages of the log after which it is taken into the database. Default: the program's. */
  readonly autocheckpoint?: number;
}

export interface PowerCutReport {
  readonly cuts: number;
  readonly acknowledged: number;
  /** Cuts after which an acknowledged write was gone. */
  readonly losing: number;
  /** Most acknowledged writes that one cut cost. */
  readonly largestLoss: number;
  /** Cuts after which the database could not be opened, or was damaged. */
  readonly corrupt: number;
  /** Cuts after which something was there twice, never sent, or contradicted itself. */
  readonly unsound: number;
  /** Cuts after which a write was there that nobody had been told of yet. */
  readonly ahead: number;
  /** The first few findings, as sentences. */
  readonly findings: readonly string[];
}

/** The program's own recount takes ten times as long as all else: it is made of each so many-th image. */
const thoroughly = 10;

/** Traces the real server under load, and opens what the disk may hold had the power gone at random moments of the trace. */
export async function powerCuts(options: PowerCutOptions): Promise<PowerCutReport> {
  const random = randomFrom(options.seed);
  const survey = await surveyFolder(townKeys(100 + options.writes), { parent: quickFolder() });
  try {
    const journal = emptyJournal();
    const trace = await tracedLoad(survey, journal, random, options);
    const untold = journal.sent.filter(({ id, acknowledged }) => acknowledged && !trace.acknowledged.has(id));
    if (untold.length > 0) throw new Error(`The trace has no reply to ${untold.length} acknowledged writes.`);
    return await cutAtRandom(trace, journal, random, options.cuts, join(survey.folder, 'image'));
  } finally {
    survey.remove();
  }
}

async function tracedLoad(
  survey: SurveyFolder,
  journal: Journal,
  random: Random,
  { writes, synchronous, autocheckpoint }: PowerCutOptions,
): Promise<DiskTrace> {
  const output = join(survey.folder, 'trace');
  const before = filesIn(survey.databaseFolder);
  const settings = {
    ...(synchronous === undefined ? {} : { FAULTS_SYNCHRONOUS: synchronous }),
    ...(autocheckpoint === undefined ? {} : { FAULTS_AUTOCHECKPOINT: String(autocheckpoint) }),
  };
  const standby = launch({
    environment: { ...survey.environment, ...settings, UV_USE_IO_URING: '0', NODE_DISABLE_COMPILE_CACHE: '1' },
    preload: [new URL('../preload/settings.ts', import.meta.url)],
    under: [ensureStrace(), ...straceArguments(output)],
  });
  const people = load({ towns: townKeys(100 + writes), journal, random });
  try {
    const server = await standby.start();
    const working = people.run(server.address);
    await Promise.race([working, journal.more(writes)]);
    people.stop();
    await working;
    await server.end();
  } finally {
    people.close();
    await standby.kill();
  }
  return readTrace(output, survey.databaseFolder, before);
}

async function cutAtRandom(
  trace: DiskTrace,
  journal: Journal,
  random: Random,
  cuts: number,
  folder: string,
): Promise<PowerCutReport> {
  const places = Array.from({ length: cuts }, () => random.pick(trace.places) + 1).sort((one, other) => one - other);
  const imageAt = imager(trace, random);
  const report = {
    cuts,
    acknowledged: journal.acknowledged,
    losing: 0,
    largestLoss: 0,
    corrupt: 0,
    unsound: 0,
    ahead: 0,
  };
  const findings: string[] = [];
  for (const [index, place] of places.entries()) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const [name, content] of imageAt(place)) writeFileSync(join(folder, name), content);
    const told = (id: string) => (trace.acknowledged.get(id) ?? Number.POSITIVE_INFINITY) < place;
    const sent = journal.sent.map((write) => ({ ...write, acknowledged: told(write.id) }));
    const verdict = await verdictOn(join(folder, 'survey.db'), sent, index % thoroughly === 0);
    if (typeof verdict === 'string') {
      report.corrupt += 1;
      findings.push(`cut at ${place}: ${verdict}`);
      continue;
    }
    const contradictions = [...verdict.doubled, ...verdict.strangers, ...verdict.unsound];
    report.losing += verdict.lost.length > 0 ? 1 : 0;
    report.largestLoss = Math.max(report.largestLoss, verdict.lost.length);
    report.unsound += contradictions.length > 0 ? 1 : 0;
    report.ahead += verdict.unacknowledged > 0 ? 1 : 0;
    findings.push(...[...verdict.lost, ...contradictions].slice(0, 2).map((finding) => `cut at ${place}: ${finding}`));
  }
  return { ...report, findings: findings.slice(0, 10) };
}

/** Opens an image as the program does, and recounts, thoroughly with seals and tallies; a sentence where that fails. */
async function verdictOn(file: string, sent: Journal['sent'], thorough: boolean): Promise<Verdict | string> {
  try {
    const store = await openSurvey(file);
    const contradictions = await (thorough ? verified(store) : Promise.resolve([])).finally(() => store.close());
    const verdict = judge({ sent }, sqliteRecords(file));
    return { ...verdict, unsound: [...verdict.unsound, ...contradictions] };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
