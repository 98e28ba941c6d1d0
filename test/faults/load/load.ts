import type { Random } from '../../../model/review/random.ts';
import { desk } from './desk.ts';
import { idsFrom } from './ids.ts';
import type { Journal } from './journal.ts';
import { type Person, person } from './person.ts';
import { connection } from './reply.ts';

export interface LoadOptions {
  readonly towns: readonly string[];
  readonly journal: Journal;
  readonly random: Random;
  /** Default 8; two share a desk. */
  readonly connections?: number;
  /** Characters added to each note; default 0. */
  readonly padding?: number;
}

/** Many people who answer at the same time, through all restarts of the server. */
export interface Load {
  /** Everybody works; settles when all have stopped, because the server is gone or `stop` was called. */
  run(address: string): Promise<void>;
  stop(): void;
  close(): void;
}

export function load({ towns, journal, random, connections = 8, padding = 0 }: LoadOptions): Load {
  const order = towns[Symbol.iterator]();
  const names = idsFrom(random);
  const open = Array.from({ length: connections }, connection);
  const desks = Array.from({ length: Math.ceil(connections / 2) }, () => desk(order));
  const people = open.map((each, index): Person => {
    const here = desks[index >> 1];
    if (here === undefined) throw new RangeError('There is a desk for every two people.');
    const seat = index % 2;
    return person({ seat, desk: here, connection: each, journal, random, ids: names, padding: 'x'.repeat(padding) });
  });
  let stopped = false;
  return {
    async run(address) {
      stopped = false;
      await Promise.all(people.map((each) => each.work(address, () => stopped)));
    },
    stop() {
      stopped = true;
    },
    close() {
      for (const each of open) each.close();
    },
  };
}
