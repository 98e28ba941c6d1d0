import type { z } from 'zod';
import type { AnswerReply, answerRequest } from '../../model/contract/assessment.ts';
import { misfit } from '../../model/format/misfit.ts';
import { answerReply } from './answers-of.ts';
import { assessmentEtag } from './assessment-etag.ts';
import { operation } from './operation.ts';
import { pinnedQuestion } from './question-of.ts';
import { Refusal } from './refusal.ts';
import type { Principal } from './session-token.ts';
import { modelOfWave } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

/**
 * Saves one answer, on the path or off it, in place of the revision it names. Repeated with the same key it tells
 * again what was saved then; with another key and nothing different it changes nothing.
 *
 * @throws Refusal `answer.unknown-question`, `answer.not-fitting`, `answer.conflict`, `assessment.submitted`, `wave.not-open`,
 * `request.key-reused`
 */
export async function saveAnswer(
  work: Workplace,
  { scope, author }: Principal,
  question: string,
  request: z.output<typeof answerRequest>,
  operationId: string,
): Promise<AnswerReply> {
  const pinned = await modelOfWave(work, scope.wave);
  const entry = pinnedQuestion(pinned, question);
  const { value, note, evidence, revision: replaces } = request;
  const details = value === null ? null : misfit(entry, value);
  if (details !== null) throw new Refusal('answer.not-fitting', { details: { question, details } });

  const change = { question, value, note, evidence, replaces };
  const outcome = await work.store.saveAnswer(
    scope,
    { ...change, author },
    operation(operationId, { answer: change }, work.clock()),
  );
  if (outcome.kind === 'saved') {
    return { answer: answerReply(outcome.answer), etag: assessmentEtag(outcome.assessmentRevision, false) };
  }
  if (outcome.kind === 'conflict') {
    const current = outcome.current && answerReply(outcome.current);
    throw new Refusal('answer.conflict', { current, offered: { value, note, evidence, author, replaces } });
  }
  if (outcome.kind === 'submitted') throw new Refusal('assessment.submitted');
  throw new Refusal(outcome.kind === 'wave-closed' ? 'wave.not-open' : 'request.key-reused');
}
