import type { AnswerValue } from './answer.ts';
import type {
  CategoryEntry,
  Condition,
  GlossaryEntry,
  ModelFile,
  QuestionEntry,
  RecommendationEntry,
  Text,
} from './model-file.ts';

/** A skip rule as seen from one of the questions it skips. */
export interface SkipRule {
  readonly id: string;
  readonly when: Condition;
  readonly implied: AnswerValue;
  readonly reason: Text;
}

/** The model (Reifegradmodell) ready for use: checked, ordered and indexed. */
export interface MaturityModel {
  readonly file: ModelFile;
  readonly categories: readonly CategoryEntry[];
  /** In the order of the conversation: by category, then as written. */
  readonly questions: readonly QuestionEntry[];
  readonly question: ReadonlyMap<string, QuestionEntry>;
  readonly category: ReadonlyMap<string, CategoryEntry>;
  readonly recommendation: ReadonlyMap<string, RecommendationEntry>;
  readonly term: ReadonlyMap<string, GlossaryEntry>;
  /** Rules by the question they skip, in file order; the first that fires decides. */
  readonly rules: ReadonlyMap<string, readonly SkipRule[]>;
}
