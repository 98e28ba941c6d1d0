import { randomFrom } from '../../../model/review/random.ts';
import { verify } from '../../../server/work/verify.ts';
import type { Workplace } from '../../../server/work/workplace.ts';
import { withWorkplace } from '../../bench/servers/database.ts';
import { launchSeveral } from '../../bench/servers/launch-several.ts';
import { postgresTemplate } from '../../bench/servers/postgres-template.ts';
import type { Entrant } from '../../bench/survey/seed.ts';
import { shippedModel } from '../../bench/survey/shipped-model.ts';
import { type EmbeddedServer, startEmbedded } from '../../support/postgres-server.ts';
import { type Disturbances, type Lines, type Participated, participate } from './participant.ts';
import { steadyLine } from './steady-line.ts';

export interface Country {
  readonly assessments: number;
  /** How many take part at the same time. */
  readonly atOnce: number;
  readonly seed: string;
  /** Hears how many have submitted. */
  readonly progress?: (submitted: number) => void;
}

export interface CountryReport extends Disturbances {
  readonly assessments: number;
  readonly saves: number;
  readonly seconds: number;
  /** What was told and is not stored so, or is stored and was not told: a sentence each. */
  readonly losses: readonly string[];
  /** Rows that do not fit, by `verify`. */
  readonly unfit: number;
}

/**
 * A whole country takes part through two server processes on one PostgreSQL, with retries and duplicates; then all of it is recounted.
 *
 * @param meanwhile may do something to the database server while they do
 */
export async function twoProcesses(
  country: Country,
  meanwhile: (server: EmbeddedServer, submitted: () => number) => Promise<void> = async () => undefined,
): Promise<CountryReport> {
  const { assessments } = country;
  const server = await startEmbedded();
  try {
    const template = await postgresTemplate(server.url, { answered: 0, submitted: 0, coded: assessments, unbegun: 0 });
    try {
      const database = await template.copy('country');
      const servers = await launchSeveral(2, database);
      const disturbances: Disturbances = { twice: 0, repeated: 0, cutOff: 0, unavailable: 0 };
      const done: Participated[] = [];
      const begun = performance.now();
      try {
        const taking = takePart(country, template.survey.coded, servers.addresses, disturbances, done);
        await Promise.all([taking, meanwhile(server, () => done.length)]);
      } finally {
        await servers.close();
      }
      const seconds = (performance.now() - begun) / 1000;
      const saves = done.reduce((sum, each) => sum + each.saves, 0);
      const { losses, unfit } = await withWorkplace(database, (work) => recount(work, template.survey.wave, done));
      return { assessments, saves, seconds, ...disturbances, losses, unfit };
    } finally {
      await template.remove();
    }
  } finally {
    await server.stop();
  }
}

async function takePart(
  { atOnce, seed, progress }: Country,
  entrants: readonly Entrant[],
  addresses: readonly URL[],
  disturbances: Disturbances,
  done: Participated[],
): Promise<void> {
  const { questions } = await shippedModel();
  const queue = [...entrants];
  const desk = async (number: number): Promise<void> => {
    const random = randomFrom(`${seed} ${number}`);
    const lines = await linesOf(addresses, number);
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      done.push(await participate(next, questions, lines, random, disturbances));
      progress?.(done.length);
    }
    for (const line of lines.open) line.close();
  };
  await Promise.all(Array.from({ length: atOnce }, (_, number) => desk(number)));
}

/** Desks with an even number speak to the first server by default, the others to the second. */
async function linesOf([first, second]: readonly URL[], number: number): Promise<Lines> {
  if (first === undefined || second === undefined) throw new RangeError('It takes two servers.');
  const addresses = number % 2 === 0 ? ([first, second] as const) : ([second, first] as const);
  return { addresses, open: [await steadyLine(addresses[0]), await steadyLine(addresses[1])] };
}

async function recount(work: Workplace, wave: string, done: readonly Participated[]) {
  const losses: string[] = [];
  const expect = (what: string, found: unknown, due: unknown): void => {
    const [is, was] = [JSON.stringify(found), JSON.stringify(due)];
    if (is !== was) losses.push(`${what}: stored is ${is}, told was ${was}`);
  };
  for (const { key, answers, saves, receipt } of done) {
    const scope = { municipality: key, wave };
    const stored = await work.store.assessment(scope);
    const due = [...answers].map(([question, { value, revision }]) => [question, value, revision]).sort();
    const found = stored.answers.map(({ question, value, revision }) => [question, value, revision]).sort();
    expect(`${key} answers`, found, due);
    expect(`${key} revision`, stored.revision, saves + 1);
    expect(`${key} receipt`, (await work.store.submission(scope))?.receipt, receipt);
  }
  while ((await work.store.foldTallies()) > 0);
  const { begun, submitted } = await work.store.participation(wave);
  expect('participation', { begun, submitted }, { begun: done.length, submitted: done.length });
  const found = await verify(work);
  const saves = done.reduce((sum, each) => sum + each.saves, 0);
  expect('answer events', found.answerEvents, saves);
  expect('operations', found.operations, saves + done.length);
  return { losses, unfit: found.count };
}
