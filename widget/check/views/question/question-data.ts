import type { TemplateResult } from 'lit';
import type { Consequences } from '../../../../model/flow/change.ts';
import type { GlossaryEntry, QuestionEntry } from '../../../../model/format/model-file.ts';
import type { AnswerDraft, DraftProblem } from '../../conversation/answer-draft.ts';
import type { FailureNotice } from '../failure-text.ts';

/** One question with its fields as they stand. */
export interface QuestionData {
  readonly question: QuestionEntry;
  readonly terms: readonly GlossaryEntry[];
  /** Why the texts that explain the question are not there; null where they are, or on their way. */
  readonly unexplained: FailureNotice | null;
  readonly draft: AnswerDraft;
  /** True once the fields for note and evidence have been opened. */
  readonly remarkOpen: boolean;
  readonly problem: DraftProblem | null;
  /** What was answered last time; its text has the id `offer-` before that of the question. */
  readonly offer?: TemplateResult | undefined;
  /** What taking the fields would do to other questions. */
  readonly preview: Consequences | null;
  /** Keeps radio groups of several elements on one page apart. */
  readonly scope: string;
  /** Depth of the question's heading below the topmost one. */
  readonly depth: number;
}
