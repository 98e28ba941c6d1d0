import type { Change } from './change.ts';

/** What has changed about one question, apart from its place and its weight. */
export interface QuestionComparison {
  /** Answers count in another way, or other answers are possible. */
  readonly coding: readonly Change[];
  /** What a reader answers to; whether that matters is for the author to say. */
  readonly wording: readonly ChangedText[];
  readonly aside: readonly Change[];
}

/** A text of a question that has changed, such as `text (de, en)`. */
export interface ChangedText {
  readonly label: string;
  readonly path: readonly PropertyKey[];
}

export function changedText(name: string, languages: readonly string[], path: readonly PropertyKey[]): ChangedText {
  return { label: `${name} (${languages.join(', ')})`, path };
}
