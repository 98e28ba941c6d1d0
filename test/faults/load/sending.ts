import { isDeepStrictEqual } from 'node:util';
import type { Assessment, Desk } from './desk.ts';
import type { Journal, Sent } from './journal.ts';
import type { Connection, Question, Reply } from './reply.ts';

/** Makes the id of a write, unlike any other; 32 characters or more, as the begin of an assessment needs. */
export type Ids = (kind: Sent['kind']) => string;

/** One write and what comes of it, through all attempts. */
export interface Sending {
  readonly sent: Sent;
  /** Tries once and enters in the journal what came of it. @throws NoReply */
  attempt(address: string): Promise<Reply>;
  /** It will not be repeated; it may have happened all the same. */
  giveUp(): void;
}

interface Surroundings {
  readonly desk: Desk;
  readonly connection: Connection;
  readonly journal: Journal;
}

export function sending(sent: Sent, assessment: Assessment, { desk, connection, journal }: Surroundings): Sending {
  let firstReply: Reply | null = null;
  return {
    sent,
    async attempt(address) {
      const reply = await connection.ask(address, questionOf(sent, assessment));
      if (reply.status === 200 || reply.status === 201) accept(reply);
      else refuse(reply);
      return reply;
    },
    giveUp,
  };

  function giveUp(): void {
    if (sent.kind === 'save') assessment.givenUp.add(sent.note);
    else if (!sent.acknowledged) desk.next(assessment);
  }

  function accept(reply: Reply): void {
    if (firstReply !== null && !sameReply(sent, firstReply, reply))
      surprise('is told something else when repeated', reply);
    firstReply ??= reply;
    if (sent.kind === 'begin') assessment.token = reply.json.token;
    else if (sent.kind === 'submit') {
      sent.receipt = reply.json.receipt.hash;
      desk.next(assessment);
    } else {
      const { note, revision } = reply.json.answer;
      if (note !== sent.note || revision !== sent.replaces + 1) surprise('is acknowledged as another answer', reply);
      assessment.revisions.set(sent.question, Math.max(revision, assessment.revisions.get(sent.question) ?? 0));
    }
    journal.acknowledge(sent);
  }

  function refuse(reply: Reply): void {
    const code = String(reply.json?.code);
    if ((reply.status === 503 || reply.status === 507) && reply.headers['retry-after'] !== undefined) {
      journal.refusals.push(reply.status);
      if (sent.kind === 'begin') assessment.refused = true;
      else giveUp();
    } else if (sent.acknowledged) surprise('was acknowledged and is refused when repeated', reply);
    else if (code === 'answer.conflict' && sent.kind === 'save') {
      const { note, revision } = reply.json.current ?? {};
      if (!assessment.givenUp.has(note)) surprise('meets an answer that nobody gave up', reply);
      assessment.revisions.set(sent.question, revision ?? 0);
    } else if (code === 'assessment.submitted' && assessment.submitting) desk.next(assessment);
    else if (code === 'session.already-begun' && assessment.refused) desk.next(assessment);
    else if (code !== 'submission.stale' || sent.kind !== 'submit') surprise('is refused without a cause', reply);
  }

  function surprise(what: string, { status, json }: Reply): void {
    journal.surprises.push(
      `${sent.kind} ${sent.id} of ${sent.municipality} ${what}: ${status} ${JSON.stringify(json)}`,
    );
  }
}

/** Two sessions that one begin gives have two tokens; all else is the same. */
function sameReply(sent: Sent, one: Reply, other: Reply): boolean {
  if (sent.kind === 'begin') return one.json.accessCode === other.json.accessCode;
  return isDeepStrictEqual(one.json, other.json);
}

function questionOf(sent: Sent, { token }: Assessment): Question {
  const named = { 'idempotency-key': sent.id, 'x-request-id': sent.id };
  if (sent.kind === 'begin') {
    return {
      method: 'POST',
      path: '/api/v1/sessions',
      headers: { ...named, 'x-forwarded-for': addressOf(sent.municipality) },
      body: { municipality: sent.municipality },
    };
  }
  const headers = { ...named, authorization: `Bearer ${token}` };
  if (sent.kind === 'submit') {
    const path = '/api/v1/assessment/submission';
    return { method: 'POST', path, headers: { ...headers, 'if-match': sent.etag }, body: {} };
  }
  const { question, value, note, replaces: revision } = sent;
  return { method: 'PUT', path: `/api/v1/assessment/answers/${question}`, headers, body: { value, note, revision } };
}

/** Each municipality sits behind an address of its own, so that none has to wait for others. */
function addressOf(municipality: string): string {
  const number = Number(municipality.slice(2));
  return `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
}
