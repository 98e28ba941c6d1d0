import type { ModelProblem } from '../format/problem.ts';

/** What the author of a model hears while trying it: how the file is, and what is shown of it. */
export interface PreviewState {
  /** Name of the file without its folder. */
  readonly file: string;
  /** Changes with the text that is shown; empty while nothing can be. */
  readonly stamp: string;
  /** The last text that was in order; null while there was none. */
  readonly shown: { readonly id: string; readonly version: string; readonly questions: number } | null;
  readonly languages: readonly string[];
  /** Why the newest text is not shown; empty if it is. */
  readonly problems: readonly ModelProblem[];
  /** What is valid, but better mended; the gravest first. */
  readonly findings: readonly PreviewFinding[];
}

export interface PreviewFinding extends ModelProblem {
  readonly severity: 'error' | 'warning' | 'hint';
}
