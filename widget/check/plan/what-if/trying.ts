import type { Answers, AnswerValue } from '../../../../model/format/answer.ts';
import { draftOf, readDraft } from '../../conversation/answer-draft.ts';
import { sameAnswer } from '../../conversation/same-answer.ts';
import { readFields } from '../../views/question/read-fields.ts';
import type { Room } from '../room.ts';
import { noFields } from './open-fields.ts';
import { countedAnswer } from './tried.ts';
import type { WhatIfKeep } from './what-if-keep.ts';

const noRemark = { note: '', evidence: '' };

/** What is in the fields of a question when they are opened: the answer tried out, else what counts for it. */
function currentAnswer(keep: WhatIfKeep, question: string): AnswerValue | undefined {
  const own = keep.changes.get(question);
  if (own) return own;
  const path = keep.trial.result?.path ?? keep.today();
  return countedAnswer(path, question);
}

/** Opens the fields of a question, or closes them if they are open. */
export function toggleFields(keep: WhatIfKeep, question: string): void {
  if (keep.fields.question === question) keep.fields = noFields;
  else openFields(keep, question);
  keep.redrawer.redraw();
}

export function openFields(keep: WhatIfKeep, question: string): void {
  keep.fields = { question, draft: draftOf(currentAnswer(keep, question), noRemark), problem: null };
}

/** Other changes than those in the fields: these follow. */
export function takeChanges(keep: WhatIfKeep, changes: Answers): void {
  keep.change(changes);
  fieldsFollow(keep);
}

export function undoChange(room: Room, keep: WhatIfKeep): void {
  keep.undo();
  fieldsFollow(keep);
  room.focus('what-if-undo', 'what-if-changes');
}

/** At once, and again once it is known what the changes open. */
function fieldsFollow(keep: WhatIfKeep): void {
  const follow = (): void => {
    if (keep.fields.question !== null) openFields(keep, keep.fields.question);
  };
  follow();
  if (keep.trial.waiting) keep.onOutcome = follow;
  keep.redrawer.redraw();
}

/** Takes what the fields say, if it is an answer; what is wrong with them is told once they are left. */
export function takeFields(room: Room, keep: WhatIfKeep, { currentTarget, target, type }: Event): void {
  const { fields } = keep;
  const question = fields.question === null ? undefined : room.page.model.question.get(fields.question);
  if (!question || !(currentTarget instanceof Element)) return;
  const draft = readFields(currentTarget, target, fields.draft);
  const { value, problem } = readDraft(question, draft);
  keep.onOutcome = null;
  keep.fields = { question: question.id, draft, problem: type === 'change' ? problem : null };
  const before = keep.changes.get(question.id);
  const next = value && sameAnswer(value, countedAnswer(keep.today(), question.id)) ? undefined : (value ?? before);
  if (sameAnswer(next, before)) keep.redrawer.redraw();
  else keep.change(withAnswer(keep.changes, question.id, next));
}

/** The changes with one more, less or another. */
export function withAnswer(changes: Answers, question: string, value: AnswerValue | undefined): Answers {
  const next = new Map(changes);
  if (value === undefined) next.delete(question);
  else next.set(question, value);
  return next;
}
