import type { AnswerReply, StoredAnswer } from '../../../model/contract/assessment.ts';
import type { FailureDetails } from '../../requests/failure.ts';
import { enqueue, without } from '../conversation/answer-queue.ts';
import { noRemark } from '../conversation/conversation.ts';
import { sameAnswer } from '../conversation/same-answer.ts';
import { type Said, settled, type Turn } from '../conversation/turns.ts';
import type { CheckContext } from './check-context.ts';

/** Takes over a turn and queues what it says. */
export function saidAndQueued(context: CheckContext, { conversation, said }: Turn): Partial<CheckContext> {
  const queue = said.reduce(
    (before, answer) => enqueue(before, { ...answer, key: context.services.newKey(), revision: null }),
    context.queue,
  );
  const conflicts = new Map(context.conflicts);
  // Whoever answers a question anew while it is in conflict has decided.
  for (const { question } of said) conflicts.delete(question);
  return { conversation, queue, conflicts };
}

/** The server has the first change of the queue. */
export function acknowledged(context: CheckContext, { answer, etag }: AnswerReply): Partial<CheckContext> {
  const [first] = context.queue;
  const queue = first ? without(context.queue, first.key) : [];
  return {
    queue,
    troubled: context.troubled && queue.length > 0,
    revisions: new Map(context.revisions).set(answer.question, answer.revision),
    etag,
    attempts: 0,
    savingFailure: null,
  };
}

/** Somebody else has answered the first question of the queue: if they said the same, there is nothing to decide. */
export function contested(context: CheckContext, { current = null }: FailureDetails): Partial<CheckContext> {
  const [first] = context.queue;
  if (!first) return {};
  const queue = without(context.queue, first.key);
  const revisions = new Map(context.revisions).set(first.question, current?.revision ?? 0);
  const agreed = sameAnswer(first.value, current?.value);
  const newer = queue.some(({ question }) => question === first.question);
  if (agreed || newer) return { queue, revisions, attempts: 0 };
  return { queue, revisions, attempts: 0, conflicts: new Map(context.conflicts).set(first.question, current) };
}

/** Keeps the own answer, or takes the other one. */
export function decided(context: CheckContext, question: string, keep: 'own' | 'other'): Partial<CheckContext> {
  const { conversation, conflicts } = context;
  const current = conflicts.get(question);
  if (!conversation || current === undefined) return {};
  const open = new Map(conflicts);
  open.delete(question);
  if (keep === 'other') {
    return { conflicts: open, conversation: settled(conversation, saidBy(current, question)) };
  }
  const value = conversation.answers.get(question) ?? null;
  const own: Said = { question, value, ...(conversation.remarks.get(question) ?? noRemark) };
  return { ...saidAndQueued(context, { conversation, said: [own] }), conflicts: open };
}

function saidBy(current: StoredAnswer | null, question: string): Said {
  const { value = null, note = '', evidence = '' } = current ?? {};
  return { question, value, note, evidence };
}
