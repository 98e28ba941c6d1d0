import { performance } from 'node:perf_hooks';
import type { Measured } from '../report/measured.ts';
import { type Connection, openConnection, type Reply } from './connection.ts';
import { latencies } from './latencies.ts';

/** One request, and what its reply has to fulfil. */
export interface Exchange {
  readonly request: string;
  /** Takes note of the reply. @throws where it is not as it has to be */
  accept(reply: Reply): void;
}

export interface ClosedLoop {
  /** Servers that the connections are spread over in turn. */
  readonly addresses: readonly URL[];
  readonly connections: number;
  /** How long it is measured; exchanges end earlier where `next` has no more. */
  readonly milliseconds: number;
  /** How long it runs before that. */
  readonly warmUp: number;
  /** The next exchange of a connection, counted from 0; null ends it. */
  next(connection: number): Exchange | null;
}

/**
 * Sends on each connection one request after another, as fast as replies come.
 *
 * @throws what `accept` throws, and where a connection ends: a measurement with errors is none
 */
export async function closedLoop({
  addresses,
  connections,
  milliseconds,
  warmUp,
  next,
}: ClosedLoop): Promise<Measured> {
  const open = await openAll(addresses, connections);
  const taken = latencies();
  const begin = performance.now() + warmUp;
  const end = begin + milliseconds;
  let last = begin;
  let processor = process.cpuUsage();
  const counting = setTimeout(() => {
    processor = process.cpuUsage();
  }, warmUp);
  const busy = async (connection: Connection, index: number): Promise<void> => {
    for (let now = performance.now(); now < end; ) {
      const exchange = next(index);
      if (exchange === null) return;
      const sent = now;
      exchange.accept(await connection.exchange(exchange.request));
      now = performance.now();
      if (sent < begin || now > end) continue;
      taken.add(now - sent);
      last = now;
    }
  };
  try {
    await Promise.all(open.map(busy));
  } finally {
    clearTimeout(counting);
    for (const connection of open) connection.close();
  }
  const seconds = (last - begin) / 1000;
  const { user, system } = process.cpuUsage(processor);
  return {
    perSecond: taken.count() / seconds,
    p50: taken.percentile(50),
    p99: taken.percentile(99),
    generatorLoad: (user + system) / 1e6 / seconds,
  };
}

async function openAll(addresses: readonly URL[], count: number): Promise<readonly Connection[]> {
  const open: Connection[] = [];
  try {
    while (open.length < count) {
      const address = addresses[open.length % addresses.length];
      if (address === undefined) throw new RangeError('A load needs an address.');
      open.push(await openConnection(address));
    }
    return open;
  } catch (error) {
    for (const connection of open) connection.close();
    throw error;
  }
}
