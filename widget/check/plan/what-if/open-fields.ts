import { type AnswerDraft, type DraftProblem, emptyDraft } from '../../conversation/answer-draft.ts';

/** The question whose answers are offered, with its fields as they stand. */
export interface OpenFields {
  /** null where none is open. */
  readonly question: string | null;
  readonly draft: AnswerDraft;
  readonly problem: DraftProblem | null;
}

export const noFields: OpenFields = { question: null, draft: emptyDraft, problem: null };
