import type { AnswerDraft } from './answer-draft.ts';
import type { LastTime } from './last-time.ts';
import type { CheckScope } from './scope.ts';

export type CheckView = 'chat' | 'form';

/** Everything that can happen to a check from outside: what people do, and what the browser reports. */
export type CheckEvent =
  | { type: 'scope.chosen'; scope: CheckScope }
  | { type: 'municipality.sought'; query: string }
  | { type: 'municipality.chosen'; key: string }
  | { type: 'code.entered'; code: string }
  | { type: 'code.noted' }
  | { type: 'draft.changed'; question: string; draft: AnswerDraft }
  | { type: 'remark.opened'; question: string }
  | { type: 'answer.given'; question: string }
  | { type: 'answer.postponed'; question: string }
  | { type: 'question.opened'; question: string }
  | { type: 'question.closed' }
  | { type: 'question.revisited' }
  | { type: 'change.undone' }
  | { type: 'page.submitted' }
  | { type: 'page.left' }
  | { type: 'view.switched'; view: CheckView }
  | { type: 'review.opened' }
  | { type: 'review.left' }
  | { type: 'preview.requested' }
  | { type: 'check.widened' }
  | { type: 'conflict.settled'; question: string; keep: 'own' | 'other' }
  | { type: 'submission.requested' }
  | { type: 'submission.withdrawn' }
  | { type: 'saving.retried' }
  /** `target` is the id of what gets the focus, for the button goes. */
  | { type: 'guidance.retried'; target: string }
  /** What was answered last time has come after all. */
  | { type: 'earlier.learned'; lastTime: LastTime }
  /** From the result of a wave that is over to the start of the open one. */
  | { type: 'result.left' }
  | { type: 'loading.retried' }
  | { type: 'connection.lost' }
  | { type: 'connection.restored' }
  | { type: 'language.changed'; language: string };

export type Send = (event: CheckEvent) => void;
