import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, randomFrom } from '../../../model/review/random.ts';
import { launch } from '../child/launch.ts';
import { openSurvey, type SurveyFolder, surveyFolder } from '../child/survey-folder.ts';
import { emptyJournal } from '../load/journal.ts';
import { load } from '../load/load.ts';
import { townKeys } from '../load/survey.ts';
import { quickFolder } from '../power/quick-folder.ts';
import { answerData } from './dump.ts';
import type { FindsDamage } from './finds-damage.ts';

export interface BitFlipsOptions {
  readonly seed: string;
  /** At most. */
  readonly flips: number;
  /** Ends with the first that is missed. */
  readonly untilMissed?: boolean;
  /** Answers in the database; default 200. */
  readonly writes?: number;
  readonly findsDamage: FindsDamage;
}

export interface BitFlipsReport {
  readonly flips: number;
  /** Opening the database refused. */
  readonly refused: number;
  /** It opened, and all that was answered is what it was. */
  readonly harmless: number;
  /** It is not, or cannot be read, and the look found that. */
  readonly found: number;
  /** It is not, and the look found nothing. */
  readonly missed: number;
  /** Byte and bit of the first few that were missed. */
  readonly findings: readonly string[];
}

/** Flips one random bit of a database full of answers, again and again, each time in a fresh copy. */
export async function bitFlips(options: BitFlipsOptions): Promise<BitFlipsReport> {
  const random = randomFrom(options.seed);
  const survey = await surveyFolder(townKeys(300), { parent: quickFolder() });
  try {
    await fill(survey, random, options.writes ?? 200);
    return await flipAll(survey, random, options);
  } finally {
    survey.remove();
  }
}

/** Answers come in by the real server; all of them lie in one file afterwards. */
async function fill({ environment, databaseFile }: SurveyFolder, random: Random, writes: number): Promise<void> {
  const journal = emptyJournal();
  const people = load({ towns: townKeys(300), journal, random });
  const standby = launch({ environment });
  try {
    const server = await standby.start();
    const working = people.run(server.address);
    await Promise.race([working, journal.more(writes)]);
    people.stop();
    await working;
  } finally {
    people.close();
    await standby.kill();
  }
  const store = await openSurvey(databaseFile);
  await store.close();
}

async function flipAll(survey: SurveyFolder, random: Random, options: BitFlipsOptions) {
  const whole = readFileSync(survey.databaseFile);
  const before = answerData(survey.databaseFile);
  const { flips, findsDamage, untilMissed = false } = options;
  const report = { flips: 0, refused: 0, found: 0, harmless: 0, missed: 0 };
  const findings: string[] = [];
  const folder = join(survey.folder, 'flipped');
  const file = join(folder, 'survey.db');
  while (report.flips < flips && !(untilMissed && report.missed > 0)) {
    const byte = Math.floor(random.uniform() * whole.length);
    const bit = Math.floor(random.uniform() * 8);
    const flipped = Buffer.from(whole);
    flipped.writeUInt8(flipped.readUInt8(byte) ^ (1 << bit), byte);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    writeFileSync(file, flipped);
    const outcome = await outcomeOf(file, before, findsDamage);
    report.flips += 1;
    report[outcome] += 1;
    if (outcome === 'missed') findings.push(`bit ${bit} of byte ${byte} (page ${Math.floor(byte / 4096) + 1})`);
  }
  return { ...report, findings: findings.slice(0, 10) };
}

async function outcomeOf(file: string, before: string, findsDamage: FindsDamage) {
  try {
    const store = await openSurvey(file);
    await store.close();
  } catch {
    return 'refused';
  }
  if (saysTheSame(file, before)) return 'harmless';
  return (await findsDamage(file)) ? 'found' : 'missed';
}

function saysTheSame(file: string, before: string): boolean {
  try {
    return answerData(file) === before;
  } catch {
    return false;
  }
}
