import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { randomFrom } from '../../../model/review/random.ts';
import { openConnection } from '../load/connection.ts';
import { type Latencies, latencies } from '../load/latencies.ts';
import { type JourneyStep, travel } from './visitor.ts';
import { isSave } from './whole-check.ts';

export interface Hour {
  /** Servers that visitors are spread over in turn. */
  readonly addresses: readonly URL[];
  /** Journeys that begin in a second, at random moments, whether earlier ones have ended or not. */
  readonly perSecond: number;
  /** Before it is measured, so that as many journeys are under way as will be. */
  readonly rampUp: number;
  readonly milliseconds: number;
  journey(): readonly JourneyStep[];
}

export interface HourMeasured {
  readonly saves: Latencies;
  readonly requests: Latencies;
  readonly seconds: number;
  readonly visitorsAtOnce: number;
}

/** Pauses in journeys that nobody else is there to fill. */
const briefly = 20;

/** @throws where a reply is not as recorded */
export async function busyHour({ addresses, perSecond, rampUp, milliseconds, journey }: Hour): Promise<HourMeasured> {
  const [saves, requests] = [latencies(), latencies()];
  const random = randomFrom('arrivals');
  const begin = performance.now() + rampUp;
  const end = begin + milliseconds;
  const take = (step: JourneyStep, took: number): void => {
    const now = performance.now();
    if (now < begin || now > end) return;
    requests.add(took);
    if (isSave(step)) saves.add(took);
  };
  const underWay = new Set<Promise<void>>();
  const failures: unknown[] = [];
  let visitorsAtOnce = 0;
  let visitors = 0;
  for (let next = performance.now(); next < end; next += (-Math.log(1 - random.uniform()) * 1000) / perSecond) {
    await pause(Math.max(0, next - performance.now()));
    if (failures.length > 0) break;
    visitors += 1;
    const one: Promise<void> = visit(addresses, visitors, journey(), take, Number.POSITIVE_INFINITY)
      .catch((error: unknown) => {
        failures.push(error);
      })
      .finally(() => underWay.delete(one));
    underWay.add(one);
    visitorsAtOnce = Math.max(visitorsAtOnce, underWay.size);
  }
  await Promise.all(underWay);
  if (failures.length > 0) throw failures[0];
  return { saves, requests, seconds: milliseconds / 1000, visitorsAtOnce };
}

/** The same journeys, one after another, with nobody else there. */
export async function idleHour(
  addresses: readonly URL[],
  journeys: readonly (readonly JourneyStep[])[],
): Promise<HourMeasured> {
  const [saves, requests] = [latencies(), latencies()];
  const begin = performance.now();
  for (const [index, journey] of journeys.entries()) {
    const take = (step: JourneyStep, took: number): void => {
      requests.add(took);
      if (isSave(step)) saves.add(took);
    };
    await visit(addresses, index, journey, take, briefly);
  }
  return { saves, requests, seconds: (performance.now() - begin) / 1000, visitorsAtOnce: 1 };
}

async function visit(
  addresses: readonly URL[],
  number: number,
  journey: readonly JourneyStep[],
  take: (step: JourneyStep, took: number) => void,
  patience: number,
): Promise<void> {
  const address = addresses[number % addresses.length];
  if (address === undefined) throw new RangeError('A visitor needs an address.');
  const connection = await openConnection(address);
  try {
    await travel({ address: addressOf(number), connection, patience }, journey, take);
  } finally {
    connection.close();
  }
}

/** An address of its own for each visitor, so that none is throttled for another. */
function addressOf(number: number): string {
  return `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
}
