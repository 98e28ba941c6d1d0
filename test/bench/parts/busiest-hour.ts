import { buildWidget } from '../../../.ci/build.ts';
import { beginningsAmong, journeyMix, savesOfJourney } from '../journeys/mix.ts';
import { busyHour, type HourMeasured, idleHour } from '../journeys/open-loop.ts';
import { pageOrigin } from '../journeys/visitor.ts';
import type { Measured } from '../report/measured.ts';
import { progress } from '../report/progress.ts';
import { type Part, type Ratio, ratioOf } from '../report/ratio.ts';
import { type Cell, cellOf } from '../report/spread.ts';
import { launchSeveral } from '../servers/launch-several.ts';
import type { OnSurvey } from '../servers/on-survey.ts';
import type { BenchSettings } from '../settings.ts';
import type { SeededSurvey } from '../survey/seed.ts';
import { shippedModel } from '../survey/shipped-model.ts';

/** Saves a second in the busiest hour. */
const hours = [
  { name: 'a state', saves: 7 },
  { name: 'a country', saves: 70 },
] as const;

/** About as long as the recorded check takes, pauses and replies together. */
const rampUp = 25_000;
/** Twice what the mix deals out in a round. */
const idleJourneys = 16;

/** What the servers are told: which page embeds the widget, and that the generator forwards for its visitors. */
const surroundings = { EMBED_ORIGINS: pageOrigin, TRUSTED_PROXIES: '127.0.0.1' };

/** Recorded journeys at the rate of a state's and a country's busiest hour, spread over so many servers on one database. */
export async function busiestHour(
  name: string,
  onSurvey: OnSurvey,
  servers: number,
  { hour }: BenchSettings,
): Promise<Part> {
  await buildWidget();
  const seconds = (hour + rampUp) / 1000;
  const journeys = hours.reduce((sum, { saves }) => sum + (saves / savesOfJourney) * seconds, idleJourneys);
  const plan = { answered: 0, submitted: 60, coded: 256, unbegun: beginningsAmong(journeys) };
  return onSurvey(plan, async (template) => {
    const { addresses, close } = await launchSeveral(servers, await template.copy('hour'), surroundings);
    try {
      return { title: `The busiest hour, ${name}`, notes, ...(await measured(addresses, template.survey, hour)) };
    } finally {
      await close();
    }
  });
}

async function measured(
  addresses: readonly URL[],
  survey: SeededSurvey,
  hour: number,
): Promise<Pick<Part, 'cells' | 'ratios'>> {
  const { file, questions } = await shippedModel();
  const journey = journeyMix(survey, { model: file.version, wave: survey.wave }, questions);
  const idle = await idleHour(addresses, Array.from({ length: idleJourneys }, journey));
  const cells = cellsOf('nobody else', idle);
  const ratios: Ratio[] = [];
  for (const { name, saves } of hours) {
    progress(`${name}: ${saves} saves a second …`);
    const perSecond = saves / savesOfJourney;
    const busy = await busyHour({ addresses, perSecond, rampUp, milliseconds: hour, journey });
    cells.push(...cellsOf(name, busy));
    ratios.push(
      timeRatio(`${name}: p99 of saves, of the idle p50`, busy.saves, idle.saves, { atMost: 10 }),
      timeRatio(`${name}: p99 of all requests, of the idle p50`, busy.requests, idle.requests, null),
    );
  }
  return { cells, ratios };
}

const notes = [
  'Journeys as recorded from the widget in Chromium, preflights included, with pauses of at most 0.4 s; they arrive at random, ' +
    'whether earlier ones have ended or not. Each is measured once; connections are visitors at once.',
];

function cellsOf(name: string, { saves, requests, seconds, visitorsAtOnce }: HourMeasured): Cell[] {
  const measured = (found: HourMeasured['saves']): Measured => ({
    perSecond: found.count() / seconds,
    p50: found.percentile(50),
    p99: found.percentile(99),
    generatorLoad: null,
  });
  return [
    cellOf(`${name}: saves`, visitorsAtOnce, [measured(saves)]),
    cellOf(`${name}: all requests`, visitorsAtOnce, [measured(requests)]),
  ];
}

function timeRatio(
  what: string,
  busy: HourMeasured['saves'],
  idle: HourMeasured['saves'],
  bound: Ratio['bound'],
): Ratio {
  return ratioOf(what, [busy.percentile(99) ?? Number.NaN], [idle.percentile(50) ?? Number.NaN], bound);
}
