import type { LintCode } from '../../model/review/lint/lint-texts.ts';

/** One small change of the base model after which the lint finds something, and one after which it does not. */
export interface LintBroken {
  readonly code: LintCode;
  /** By JSON pointer, see `lintBaseText`. */
  readonly changes: Readonly<Record<string, unknown>>;
  /** Where the finding stands: a unique piece of the text with `▸` before the place. */
  readonly at: string;
  readonly pointer: string;
  readonly de: string;
  readonly en: string;
  /** Codes of what else the change leads to. */
  readonly also?: readonly LintCode[];
  /** A change much like it that is in order. */
  readonly silent: Readonly<Record<string, unknown>>;
}
