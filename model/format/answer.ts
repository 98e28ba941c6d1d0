/**
 * What a municipality says to one question (Antwort). "Don't know", "not our task" and an absent answer (offen) are three
 * different things.
 */
export type AnswerValue =
  | { readonly kind: 'option'; readonly option: string }
  /** An empty list says "none of these". */
  | { readonly kind: 'options'; readonly options: readonly string[] }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'dontKnow' }
  | { readonly kind: 'notApplicable' };

/** Question id to answer; answers off the path stay in it and rest. */
export type Answers = ReadonlyMap<string, AnswerValue>;
