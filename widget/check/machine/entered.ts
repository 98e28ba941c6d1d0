import type { StoredAnswer } from '../../../model/contract/assessment.ts';
import type { Answers, AnswerValue } from '../../../model/format/answer.ts';
import type { AnswerQueue } from '../conversation/answer-queue.ts';
import { type Remark, reworded, takeUp, withAnswers } from '../conversation/conversation.ts';
import { possibleScope, scopedModel } from '../conversation/scope.ts';
import { resumed } from '../conversation/turns.ts';
import type { StoredAssessment } from './backend.ts';
import type { CheckContext } from './check-context.ts';
import type { Entry } from './entering.ts';
import { explained } from './guidance.ts';

/** What an opened assessment changes: stored answers come in, unsent ones of the same municipality go on top. */
export function entered(context: CheckContext, entry: Entry): Partial<CheckContext> {
  const { access, assessment, language } = entry;
  const model = explained(entry.model, language, context.guidance);
  const owner = ownerOf(assessment);
  const queue = context.owner === null || context.owner === owner ? context.queue : [];
  const { answers, remarks } = merged(assessment.answers, queue);
  const scope = assessment.status === 'submitted' ? 'full' : possibleScope(model, context.scope);
  const asked = scopedModel(model, scope);
  const before = context.owner === owner ? context.conversation : null;
  const conversation = before
    ? { ...withAnswers(reworded(before, asked), answers), remarks }
    : takeUp(asked, answers, remarks, context.services.now());
  return {
    scope,
    token: access.token,
    accessCode: access.accessCode,
    participant: {
      municipality: assessment.municipality,
      groups: assessment.groups,
      wave: assessment.wave ?? null,
    },
    model,
    modelLanguage: language,
    conversation: before ? resumed(conversation) : conversation,
    queue,
    owner,
    revisions: new Map(assessment.answers.map(({ question, revision }) => [question, revision])),
    etag: assessment.etag,
    lastTime: assessment.lastTime,
    receipt: assessment.receipt,
    code: null,
    attempts: 0,
    failure: null,
    savingFailure: null,
  };
}

function ownerOf({ municipality }: StoredAssessment): string {
  return municipality?.key ?? 'local';
}

function merged(
  stored: readonly StoredAnswer[],
  queue: AnswerQueue,
): { answers: Answers; remarks: ReadonlyMap<string, Remark> } {
  const answers = new Map<string, AnswerValue>();
  const remarks = new Map<string, Remark>();
  for (const { question, value, note, evidence } of [...stored, ...queue]) {
    if (value) answers.set(question, value);
    else answers.delete(question);
    remarks.set(question, { note, evidence });
  }
  return { answers, remarks };
}
