import { type Path, replay } from '../../../model/flow/path.ts';
import { type Rest, remaining } from '../../../model/flow/progress.ts';
import type { Answers, AnswerValue } from '../../../model/format/answer.ts';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import type { AnswerDraft, DraftProblem } from './answer-draft.ts';
import type { Pace } from './pace.ts';
import { firstOpen } from './position.ts';

export interface Remark {
  readonly note: string;
  readonly evidence: string;
}

/** What was said before a change, for taking it back. */
export interface Undo {
  readonly question: string;
  readonly value: AnswerValue | null;
  readonly remark: Remark;
  /** Questions that came and went with the change. */
  readonly opened: number;
  readonly closed: number;
}

/** Everything about the talk itself; immutable. */
export interface Conversation {
  readonly model: MaturityModel;
  /** All answers ever given; those off the path rest. */
  readonly answers: Answers;
  readonly remarks: ReadonlyMap<string, Remark>;
  readonly path: Path;
  readonly rest: Rest;
  /** Fields as they stand, where they differ from the answers. */
  readonly drafts: ReadonlyMap<string, AnswerDraft>;
  /** Questions whose fields for note and evidence have been opened. */
  readonly remarkOpen: ReadonlySet<string>;
  /** Left open with "Später beantworten". */
  readonly postponed: ReadonlySet<string>;
  /** The question that is asked now; null when none is left to ask. */
  readonly front: string | null;
  /** An answered question that is open for a change. */
  readonly editing: string | null;
  /** The page of the form view. */
  readonly category: string;
  readonly problems: ReadonlyMap<string, DraftProblem>;
  readonly undo: Undo | null;
  readonly pace: Pace;
}

export const noRemark: Remark = { note: '', evidence: '' };

/** A conversation at its first open question. */
export function takeUp(
  model: MaturityModel,
  answers: Answers,
  remarks: ReadonlyMap<string, Remark>,
  now: number,
): Conversation {
  const path = replay(model, answers);
  const front = firstOpen(path, new Set());
  return {
    model,
    answers,
    remarks,
    path,
    rest: remaining(model, answers),
    drafts: new Map(),
    remarkOpen: new Set(),
    postponed: new Set(),
    front,
    editing: null,
    category: categoryOf(model, front) ?? model.categories[0]?.id ?? '',
    problems: new Map(),
    undo: null,
    pace: { seconds: [], since: now },
  };
}

/** The same conversation in another wording of the model. */
export function reworded(conversation: Conversation, model: MaturityModel): Conversation {
  return { ...conversation, model, path: replay(model, conversation.answers) };
}

/** The conversation with other answers: path and rest follow, the place stays. */
export function withAnswers(conversation: Conversation, answers: Answers): Conversation {
  const { model } = conversation;
  return { ...conversation, answers, path: replay(model, answers), rest: remaining(model, answers) };
}

export function categoryOf(model: MaturityModel, question: string | null): string | undefined {
  return question === null ? undefined : model.question.get(question)?.category;
}
