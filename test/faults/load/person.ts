import type { Random } from '../../../model/review/random.ts';
import { fittingValue, questionsOf, required } from './choice.ts';
import type { Assessment, Desk } from './desk.ts';
import type { Journal, Sent } from './journal.ts';
import { type Connection, NoReply } from './reply.ts';
import { type Ids, type Sending, sending } from './sending.ts';

export interface PersonOptions {
  /** Of the two at a desk, 0 or 1. */
  readonly seat: number;
  readonly desk: Desk;
  readonly connection: Connection;
  readonly journal: Journal;
  readonly random: Random;
  readonly ids: Ids;
  /** Text added to each note, so that answers need room. */
  readonly padding: string;
}

/** Somebody who answers question after question, over one connection. */
export interface Person {
  /**
   * Works until `stopped` says so or a reply fails to come. What had no reply the time before is repeated first with the same key,
   * or, for half of it, given up.
   */
  work(address: string, stopped: () => boolean): Promise<void>;
}

/** Chances, each of one step. */
const submits = 0.06;
const repeatsWhatIsDone = 0.04;
const givesUp = 0.5;

export function person(options: PersonOptions): Person {
  const { desk, journal, random, ids } = options;
  const questions = questionsOf(options.seat);
  let pending: Sending | null = null;
  let last: Sending | null = null;

  return {
    async work(address, stopped) {
      try {
        if (pending !== null) await takeUp(pending, address);
        while (!stopped()) await step(address);
      } catch (error) {
        if (!(error instanceof NoReply)) throw error;
      }
    },
  };

  async function takeUp(left: Sending, address: string): Promise<void> {
    pending = null;
    if (random.uniform() < givesUp) left.giveUp();
    else await attempt(left, address);
  }

  async function step(address: string): Promise<void> {
    const assessment = desk.current;
    if (last !== null && random.uniform() < repeatsWhatIsDone) return attempt(last, address);
    if (assessment.token === null) return begin(assessment, address);
    const complete = required.every((question) => assessment.revisions.has(question));
    if (complete && random.uniform() < submits) return submit(assessment, address);
    const entry = random.pick(questions);
    const id = ids('save');
    const save = {
      kind: 'save',
      id,
      municipality: assessment.municipality,
      question: entry.id,
      value: fittingValue(entry, random),
      note: `${id}${options.padding}`,
      replaces: assessment.revisions.get(entry.id) ?? 0,
      acknowledged: false,
    } as const;
    await first({ ...save }, assessment, address);
  }

  /** Of two who come to an empty desk one begins; the other one looks at the shelf meanwhile. */
  async function begin(assessment: Assessment, address: string): Promise<void> {
    if (options.seat === 0) {
      const { municipality } = assessment;
      await first({ kind: 'begin', id: ids('begin'), municipality, acknowledged: false }, assessment, address);
    } else await options.connection.ask(address, { method: 'GET', path: '/api/v1/survey' });
  }

  async function submit(assessment: Assessment, address: string): Promise<void> {
    const headers = { authorization: `Bearer ${assessment.token}` };
    const { headers: found } = await options.connection.ask(address, {
      method: 'GET',
      path: '/api/v1/assessment',
      headers,
    });
    const etag = String(found['etag']);
    assessment.submitting = true;
    const { municipality } = assessment;
    const sent = { kind: 'submit', id: ids('submit'), municipality, etag, acknowledged: false, receipt: null } as const;
    await first({ ...sent }, assessment, address);
  }

  async function first(sent: Sent, assessment: Assessment, address: string): Promise<void> {
    journal.add(sent);
    await attempt(sending(sent, assessment, options), address);
  }

  async function attempt(write: Sending, address: string): Promise<void> {
    try {
      await write.attempt(address);
    } catch (error) {
      if (error instanceof NoReply) pending = write;
      throw error;
    }
    if (write.sent.acknowledged) last = write;
  }
}
