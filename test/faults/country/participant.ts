import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { AnswerValue } from '../../../model/format/answer.ts';
import type { QuestionEntry } from '../../../model/format/model-file.ts';
import type { Random } from '../../../model/review/random.ts';
import { openConnection, type Reply } from '../../bench/load/connection.ts';
import { requestText } from '../../bench/load/request-text.ts';
import type { Entrant } from '../../bench/survey/seed.ts';
import { twoValues } from '../../bench/survey/two-values.ts';
import type { SteadyLine } from './steady-line.ts';

/** What somebody has been told, to be held against what is stored. */
export interface Participated {
  readonly key: string;
  /** Question to what stands there. */
  readonly answers: ReadonlyMap<string, { readonly value: AnswerValue; readonly revision: number }>;
  /** Answers that were saved, later values of the same question counted again. */
  readonly saves: number;
  readonly receipt: string;
}

/** How often what was sent has been disturbed. */
export interface Disturbances {
  /** Sent to both servers at the same moment. */
  twice: number;
  /** Sent again to the other server after the reply. */
  repeated: number;
  /** Sent on a connection that was cut off at once, and then again. */
  cutOff: number;
  /** Answered with 503, and sent again. */
  unavailable: number;
}

/** A line to each of two servers. */
export interface Lines {
  readonly addresses: readonly [URL, URL];
  readonly open: readonly [SteadyLine, SteadyLine];
}

/**
 * Enters, answers each question, some of them twice, and submits; every tenth request is disturbed.
 *
 * @throws where a reply is not the one that was promised, or two replies to one request differ
 */
export async function participate(
  { key, code }: Entrant,
  questions: readonly QuestionEntry[],
  lines: Lines,
  random: Random,
  disturbances: Disturbances,
): Promise<Participated> {
  const entered = await send({ method: 'POST', path: '/api/v1/sessions', body: { code } }, 201);
  const authorization = `Bearer ${JSON.parse(entered.body).token}`;
  const answers = new Map<string, { value: AnswerValue; revision: number }>();
  let etag = '';
  let saves = 0;
  for (const question of questions) {
    const [first, second] = twoValues(question);
    for (const value of random.uniform() < 0.05 ? [first, second] : [random.uniform() < 0.5 ? first : second]) {
      const revision = answers.get(question.id)?.revision ?? 0;
      const path = `/api/v1/assessment/answers/${question.id}`;
      const saved = await disturbed(
        { method: 'PUT', path, headers: { authorization }, body: { value, revision } },
        200,
      );
      ({ etag } = JSON.parse(saved.body));
      answers.set(question.id, { value, revision: revision + 1 });
      saves += 1;
    }
  }
  const headers = { authorization, 'if-match': etag };
  const submitted = await disturbed({ method: 'POST', path: '/api/v1/assessment/submission', headers, body: {} }, 201);
  return { key, answers, saves, receipt: JSON.parse(submitted.body).receipt.hash };

  async function disturbed(parts: Parameters<typeof requestText>[0], status: number): Promise<Reply> {
    const chance = random.uniform();
    const request = named(parts);
    if (chance < 0.04) {
      disturbances.twice += 1;
      return agreed(await Promise.all(lines.open.map((line) => insist(line, request))), status);
    }
    if (chance < 0.07) {
      disturbances.repeated += 1;
      return agreed([await insist(lines.open[0], request), await insist(lines.open[1], request)], status);
    }
    if (chance < 0.1) {
      disturbances.cutOff += 1;
      const cut = await openConnection(lines.addresses[0]);
      const lost = cut.exchange(request).catch(() => null);
      for (let turns = Math.floor(random.uniform() * 4); turns > 0; turns--) await new Promise(setImmediate);
      cut.close();
      await lost;
      return expecting(await insist(lines.open[1], request), status);
    }
    return expecting(await insist(lines.open[0], request), status);
  }

  async function send(parts: Parameters<typeof requestText>[0], status: number): Promise<Reply> {
    return expecting(await insist(lines.open[0], named(parts)), status);
  }

  /** Sends the same request until it is answered: the server may be at work on it, or without its database. */
  async function insist(line: SteadyLine, request: string): Promise<Reply> {
    for (;;) {
      const reply = await line.exchange(request);
      const running = reply.status === 409 && JSON.parse(reply.body).code === 'request.still-running';
      if (reply.status === 503) disturbances.unavailable += 1;
      else if (!running) return reply;
      await setTimeout(20);
    }
  }
}

function named(parts: Parameters<typeof requestText>[0]): string {
  return requestText({ ...parts, headers: { ...parts.headers, 'idempotency-key': randomUUID() } });
}

function agreed([one, other]: readonly Reply[], status: number): Reply {
  if (one === undefined || other === undefined) throw new Error('There is no reply.');
  expecting(one, status);
  expecting(other, status);
  if (one.body !== other.body) throw new Error(`Two replies to one request differ:\n${one.body}\n${other.body}`);
  return one;
}

function expecting(reply: Reply, status: number): Reply {
  if (reply.status === status) return reply;
  throw new Error(`Expected ${status} and got ${reply.status}: ${reply.body}`);
}
